package dev.foothold.payments;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What payers, students and banks do at Stripe, pressed on the stand-in.
public class StandIn {

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final JsonMapper json = JsonMapper.builder().build();
    private final String base;

    /// Finds the stand-in of the running application.
    public StandIn(Environment environment) {
        base = environment.getRequiredProperty("foothold.payments.stripe.api-base");
    }

    /// Presses "Pay" on a payment page.
    public void pay(CheckoutView page) {
        post("/_standin/complete-checkout/" + session(page), "{}");
    }

    /// Presses "Pay" on a payment page with a bank account, which takes days.
    public void payByBank(CheckoutView page) {
        post("/_standin/complete-checkout/" + session(page), "{\"method\": \"us_bank_account\"}");
    }

    /// Presses "Pay" on a page that only Stripe knows.
    public void paySession(String session) {
        post("/_standin/complete-checkout/" + session, "{}");
    }

    /// The payer's bank answers a debit.
    public void settle(String paymentIntent, boolean good) {
        post(
                "/_standin/payments/" + paymentIntent + "/settle",
                "{\"outcome\": \"" + (good ? "succeeded" : "failed") + "\"}");
    }

    /// The payer asks their bank for money back; gives the dispute.
    public String dispute(String charge, long cents) {
        return post("/_standin/disputes", "{\"charge\": \"%s\", \"amount\": %d}".formatted(charge, cents))
                .path("id")
                .asString();
    }

    /// The payer's bank decides.
    public void decide(String dispute, String outcome) {
        post("/_standin/disputes/" + dispute + "/close", "{\"outcome\": \"" + outcome + "\"}");
    }

    /// The payer's bank asks about a payment without taking anything; gives the dispute.
    public String inquire(String charge, long cents) {
        return post("/_standin/inquiries", "{\"charge\": \"%s\", \"amount\": %d}".formatted(charge, cents))
                .path("id")
                .asString();
    }

    /// The bank that asked takes the money after all.
    public void escalate(String dispute) {
        post("/_standin/disputes/" + dispute + "/escalate", "{}");
    }

    /// The bank that asked lets it be.
    public void drop(String dispute) {
        post("/_standin/disputes/" + dispute + "/drop", "{}");
    }

    /// The card network thinks that the card was stolen.
    public void warn(String charge) {
        post("/_standin/charges/" + charge + "/warn", "{}");
    }

    /// The payer's bank sends a refund back.
    public void refundComesBack(String refund) {
        post("/_standin/refunds/" + refund + "/fail", "{}");
    }

    /// The student's bank sends a payout back.
    public void bankSendsBack(String payout) {
        post("/_standin/payouts/" + payout + "/fail", "{}");
    }

    /// No message is delivered until told otherwise.
    public void keepSilent(boolean silent) {
        post("/_standin/deliveries/behaviour", "{\"paused\": " + silent + "}");
    }

    /// Working money arrives on the platform's balance; gives the top-up.
    public String topUp(long cents) {
        return post("/_standin/top-ups", "{\"amount\": " + cents + "}")
                .path("id")
                .asString();
    }

    /// What of the platform's balance may leave for its bank now, in cents.
    public long available() {
        var question = HttpRequest.newBuilder(URI.create(base + "/v1/balance"))
                .header("Authorization", "Bearer sk_test_standin")
                .GET();
        return send(question).path("available").path(0).path("amount").asLong();
    }

    /// Stripe moves the platform's balance for a reason of its own; gives the movement.
    ///
    /// @param cents less than nothing when Stripe takes it
    public String moveBalance(String type, long cents) {
        return move("\"type\": \"%s\", \"amount\": %d, \"direction\": \"%s\""
                .formatted(type, Math.abs(cents), cents < 0 ? "out" : "in"));
    }

    /// Stripe takes from the platform's balance what a student's account is in the red; gives the movement.
    public String cover(String account, long cents) {
        return move("\"type\": \"connect_collection_transfer\", \"direction\": \"out\", "
                + "\"amount\": %d, \"destination\": \"%s\"".formatted(cents, account));
    }

    private String move(String asked) {
        return post("/_standin/movements", "{" + asked + "}").path("id").asString();
    }

    /// Somebody clicks in Stripe's own dashboard.
    public JsonNode byHand(String path, String form) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Bearer sk_test_standin")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /// Somebody else uses a key for a request that changes nothing.
    public void useUp(String key) {
        send(HttpRequest.newBuilder(URI.create(base + "/v1/balance_settings"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Bearer sk_test_standin")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString("payments[payouts][schedule][interval]=manual")));
    }

    /// A student clicks in Stripe's dashboard of their own account.
    public JsonNode byHandOf(String account, String path, String form) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Bearer sk_test_standin")
                .header("Stripe-Account", account)
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /// From now on nothing leaves a student's account for their bank by itself.
    public void payOutByHand(String account) {
        byHandOf(account, "/v1/balance_settings", "payments[payouts][schedule][interval]=manual");
    }

    /// Stripe closes a student's account.
    public void close(String account) {
        send(HttpRequest.newBuilder(URI.create(base + "/v2/core/accounts/" + account + "/close"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer sk_test_standin")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
    }

    /// A student cuts the tie between their account and us.
    public void cutTheTie(String account) {
        post("/_standin/accounts/" + account + "/deauthorize", "{}");
    }

    /// The charges that were paid for a payment.
    public List<JsonNode> charges(PaymentId payment) {
        return all("charge").stream()
                .filter(one -> one.path("transfer_group").asString("").equals("payment_" + payment))
                .toList();
    }

    /// The pages that were made for a payment.
    public List<JsonNode> sessions(PaymentId payment) {
        return all("session").stream()
                .filter(one -> one.path("metadata").path("payment").asString("").equals(payment.toString()))
                .toList();
    }

    /// Answers Stripe's questions for a student's account.
    public void onboard(String account) {
        post("/_standin/onboard/" + account, "{}");
    }

    /// Answers Stripe's questions for a student's account once more, with the tax number.
    public void giveTaxNumber(String account) {
        post("/_standin/onboard/" + account, "{\"tax_number\": \"000000000\"}");
    }

    /// Stripe takes back that a student's account may receive money.
    public void restrict(String account) {
        post("/_standin/accounts/" + account + "/capability", "{\"status\": \"restricted\"}");
    }

    /// Stripe allows it again.
    public void allow(String account) {
        post("/_standin/accounts/" + account + "/capability", "{\"status\": \"active\"}");
    }

    /// The next calls of this kind go wrong.
    public void fault(String match, String kind, int times) {
        post(
                "/_standin/faults",
                "{\"match\": \"%s\", \"kind\": \"%s\", \"times\": %d, \"delayMs\": 200}".formatted(match, kind, times));
    }

    /// The next call of this kind is answered late.
    public void delay(String match, int millis) {
        post(
                "/_standin/faults",
                "{\"match\": \"%s\", \"kind\": \"delay\", \"times\": 1, \"delayMs\": %d}".formatted(match, millis));
    }

    /// Stripe does what calls of this kind ask for and keeps its answers to itself for a while.
    public void keepAnswers(String match) {
        post(
                "/_standin/faults",
                "{\"match\": \"%s\", \"kind\": \"timeout_after\", \"times\": 100, \"delayMs\": 15000}"
                        .formatted(match));
    }

    /// Whether all that was to go wrong has done so, or is at it.
    public boolean hasStruck() {
        return get("/_standin/faults").path("data").size() == 0;
    }

    /// Nothing goes wrong any more.
    public void noFaults() {
        post("/_standin/faults/clear", "{}");
    }

    /// Takes back all that a test did to it: faults, silence and days that passed.
    public void repair() {
        noFaults();
        keepSilent(false);
        comeBack();
    }

    /// Sends the last messages again.
    public void sendAgain() {
        post("/_standin/deliveries/replay", "{\"limit\": 100}");
    }

    /// The message of a kind about an object, as it is sent.
    public String message(String type, String object) {
        return all("event").stream()
                .filter(event -> event.path("type").asString("").equals(type))
                .map(event -> event.path("body").asString(""))
                .filter(body -> body.contains('"' + object + '"'))
                .findFirst()
                .orElseThrow();
    }

    /// Moves Stripe's clock on.
    public void letDaysPass(int days) {
        post("/_standin/clock", "{\"advance\": %d}".formatted(days * 86_400));
    }

    /// Sets Stripe's clock to the true time.
    public void comeBack() {
        post("/_standin/clock", "{}");
    }

    /// What it holds of a kind, newest first.
    public List<JsonNode> all(String type) {
        return List.copyOf(
                get("/_standin/objects?limit=1000&type=" + type).path("data").values());
    }

    /// The transfers that were made for a payment.
    public List<JsonNode> transfers(PaymentId payment) {
        return all("transfer").stream()
                .filter(one -> one.path("metadata").path("payment").asString("").equals(payment.toString()))
                .toList();
    }

    /// The refunds that were made for a payment.
    public List<JsonNode> refunds(PaymentId payment) {
        return all("refund").stream()
                .filter(one -> one.path("metadata").path("payment").asString("").equals(payment.toString()))
                .toList();
    }

    /// The id of the page in its address.
    public static String session(CheckoutView page) {
        var path = URI.create(page.url()).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private JsonNode get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    private JsonNode post(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            var answer = client.send(
                    request.header("Accept", "application/json")
                            .timeout(Duration.ofSeconds(10))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException("The stand-in answered " + answer.statusCode() + " " + answer.body());
            }
            return Objects.requireNonNull(json.readTree(answer.body()));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
