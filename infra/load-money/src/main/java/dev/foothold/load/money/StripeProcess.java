package dev.foothold.load.money;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The Stripe stand-in with memory for a large month, and the buttons that payers and students press on it.
final class StripeProcess implements AutoCloseable {

    static final String SECRET = "whsec_load";
    static final List<String> WEBHOOKS = List.of("platform", "connect", "accounts");

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final String address;

    private StripeProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static StripeProcess start(Path directory) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx2g",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.foothold.stripe.StripeStandIn",
                        "--directory=" + directory,
                        "--exit-with-stdin")
                .redirectError(directory.resolve("stand-in.log").toFile())
                .start();
        var line = Objects.requireNonNull(process.inputReader().readLine(), "The stand-in ended at once");
        return new StripeProcess(
                process, "http://localhost:" + line.replace("listening on ", "").strip());
    }

    String address() {
        return address;
    }

    /// Sends its messages to the application.
    void tell(String application) {
        for (var name : WEBHOOKS) {
            post("/_standin/webhook-endpoints", """
                {"name": "%s", "url": "%s/api/webhooks/stripe/%1$s", "secret": "%s"}\
                """.formatted(name, application, SECRET));
        }
    }

    /// Presses "Pay" on a payment page.
    void pay(String page) {
        post("/_standin/complete-checkout/" + session(page), "{}");
    }

    /// The id of a payment page.
    static String session(String page) {
        var path = URI.create(page).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// Answers Stripe's questions for the account that was made last, also that for the tax number: each student is
    /// paid more here than anybody is paid without one.
    void onboardNewest() {
        var newest = send(HttpRequest.newBuilder(URI.create(address + "/_standin/objects?type=account&limit=1")));
        var id = newest.path("data").path(0).path("id").asString();
        post("/_standin/onboard/" + id, "{\"tax_number\": \"000000000\"}");
    }

    @Override
    public void close() {
        client.close();
        process.destroy();
    }

    private void post(String path, String body) {
        send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException("The stand-in answered " + answer.statusCode() + " " + answer.body());
            }
            return json.readTree(answer.body());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
