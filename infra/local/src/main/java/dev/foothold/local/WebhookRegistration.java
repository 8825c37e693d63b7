package dev.foothold.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import tools.jackson.databind.json.JsonMapper;

/// Tells the Stripe stand-in where to send its events, as soon as the application can take them.
final class WebhookRegistration implements ApplicationListener<WebServerInitializedEvent> {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Override
    public void onApplicationEvent(WebServerInitializedEvent event) {
        var services = LocalServices.running();
        var isManagement = event.getApplicationContext().getServerNamespace() != null;
        if (services == null || isManagement || !services.has(ServiceKind.PAYMENTS)) {
            return;
        }
        var standIn = (PaymentStandIn) services.get(ServiceKind.PAYMENTS);
        var address =
                event.getApplicationContext().getEnvironment().getProperty("foothold.payments.stripe.api-base", "");
        if (address.equals(standIn.address())) {
            register(standIn, event.getWebServer().getPort());
        }
    }

    private static void register(PaymentStandIn standIn, int port) {
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            for (var name : PaymentStandIn.WEBHOOKS) {
                register(client, standIn, name, "http://localhost:" + port + "/api/webhooks/stripe/" + name);
            }
        } catch (IOException failure) {
            throw notRegistered(String.valueOf(failure.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw notRegistered("interrupted");
        }
    }

    private static void register(HttpClient client, PaymentStandIn standIn, String name, String target)
            throws IOException, InterruptedException {
        var json = JsonMapper.shared()
                .writeValueAsString(Map.of("name", name, "url", target, "secret", PaymentStandIn.secret(name)));
        var request = HttpRequest.newBuilder(URI.create(standIn.address() + "/_standin/webhook-endpoints"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        var response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw notRegistered(response.statusCode() + " " + response.body());
        }
    }

    private static CannotStart notRegistered(String reason) {
        return new CannotStart(
                "The Stripe stand-in did not take the address for its events: " + reason,
                "Start again; if it stays so, start anew with --foothold.reset.");
    }
}
