package dev.foothold.demo;

import dev.foothold.accounts.AccountId;
import dev.foothold.payments.PaymentId;
import dev.foothold.shared.Money;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What payers, students and banks do at Stripe: pressed on the stand-in, which real Stripe does not have.
@Component
class StandIn {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final @Nullable String base;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final JsonMapper json = JsonMapper.builder().build();

    StandIn(Environment environment) {
        base = environment.getProperty("foothold.payments.stripe.api-base");
    }

    /// Whether payments go to a stand-in; nobody presses buttons at Stripe itself.
    boolean isThere() {
        try {
            return base != null && send(request("/_standin/clock").GET()).statusCode() == 200;
        } catch (IllegalStateException silent) {
            return false;
        }
    }

    /// Stripe's clock shows this moment.
    void showTime(Instant moment) {
        post("/_standin/clock", "{\"now\": \"" + moment + "\"}");
    }

    /// Stripe's clock shows the true time.
    void showTrueTime() {
        post("/_standin/clock", "{}");
    }

    /// Presses "Pay" on a payment page.
    void pay(String page) {
        var path = URI.create(page).getPath();
        post("/_standin/complete-checkout/" + path.substring(path.lastIndexOf('/') + 1), "{}");
    }

    /// Working money arrives from the platform's own bank.
    void topUp(Money amount) {
        post("/_standin/top-ups", "{\"amount\": " + amount.minor() + "}");
    }

    /// Answers Stripe's questions for a student whose account was just made.
    ///
    /// @param taxNumber whether also that for the tax number, which may wait
    void onboard(AccountId student, boolean taxNumber) {
        var newest = json.readTree(
                answer(request("/_standin/objects?type=account&limit=20").GET()));
        for (JsonNode account : newest.path("data").values()) {
            if (account.path("metadata").path("account").asString("").equals(student.toString())) {
                post(
                        "/_standin/onboard/" + account.path("id").asString(""),
                        taxNumber ? "{\"tax_number\": \"000000000\"}" : "{}");
                return;
            }
        }
        throw new IllegalStateException("The stand-in does not know an account of " + student);
    }

    /// What was charged for a payment; nothing where a sponsor paid.
    Optional<String> charge(PaymentId payment) {
        var charges = json.readTree(
                answer(request("/_standin/objects?type=charge&limit=1000").GET()));
        return charges.path("data")
                .valueStream()
                .filter(charge -> charge.path("transfer_group").asString("").equals("payment_" + payment))
                .map(charge -> charge.path("id").asString(""))
                .findFirst();
    }

    /// The payer asks their bank for all of a charge back.
    void dispute(String charge) {
        post("/_standin/disputes", "{\"charge\": \"" + charge + "\", \"reason\": \"product_not_received\"}");
    }

    /// The card network thinks that the card was stolen.
    void warn(String charge) {
        post("/_standin/charges/" + charge + "/warn", "{}");
    }

    /// Whether a message to the application still waits to be delivered.
    boolean hasMessagesToSend() {
        var waiting = json.readTree(
                answer(request("/_standin/deliveries?state=pending&limit=1").GET()));
        return waiting.path("data").size() > 0;
    }

    private void post(String path, String body) {
        answer(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE).header("Accept", "application/json");
    }

    private String answer(HttpRequest.Builder request) {
        var answer = send(request);
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException("The stand-in answered " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException("The stand-in does not answer", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The demo data was interrupted", interrupted);
        }
    }
}
