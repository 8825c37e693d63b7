package dev.foothold.payments;

import com.stripe.exception.ApiConnectionException;
import com.stripe.net.ApiResource;
import com.stripe.net.HttpClient;
import com.stripe.net.HttpHeaders;
import com.stripe.net.StripeRequest;
import com.stripe.net.StripeResponse;
import dev.foothold.stripe.StripeInMemory;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/// The wire between stripe-java and a Stripe in memory. It writes down every write and watches their keys.
class ProofStripe extends HttpClient {

    private final Map<String, String> requests = new HashMap<>();
    private StripeInMemory world = StripeInMemory.empty();

    /// A Stripe in which nothing happened yet.
    void begin() {
        world = StripeInMemory.empty();
        requests.clear();
    }

    @Override
    public StripeResponse requestWithRetries(StripeRequest request) throws ApiConnectionException {
        return request(request);
    }

    @Override
    public StripeResponse request(StripeRequest request) throws ApiConnectionException {
        var content = request.content();
        var body = content == null ? "" : new String(content.byteArrayContent(), StandardCharsets.UTF_8);
        var headers = new HashMap<String, String>();
        request.headers()
                .map()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        var path = request.url().getFile();
        if (request.method() == ApiResource.RequestMethod.POST) {
            watch(path, headers.get("idempotency-key"), body);
        }
        var answer = world.ask(request.method().name(), path, headers, body);
        if (answer.status() == 0) {
            throw new ApiConnectionException("The connection broke");
        }
        return new StripeResponse(
                answer.status(), HttpHeaders.of(Map.of("Request-Id", List.of("req_proof"))), answer.body());
    }

    // I11: no write without a key, and no two requests with one key
    private void watch(String path, String key, String body) {
        if (key == null) {
            throw new AssertionError("A write without a key: " + path);
        }
        var before = requests.putIfAbsent(key, path + " " + body);
        if (before != null && !before.equals(path + " " + body)) {
            throw new AssertionError("Two requests with the key " + key);
        }
    }

    /// Presses a switch of the stand-in; false when it says no.
    boolean press(String path, String json) {
        return world.ask("POST", "/_standin/" + path, Map.of("content-type", "application/json"), json)
                        .status()
                == 200;
    }

    /// Stripe closes an account, unless money is left on it.
    void close(String account) {
        world.ask(
                "POST",
                "/v2/core/accounts/" + account + "/close",
                Map.of("authorization", "Bearer sk_test_stripe", "content-type", "application/json"),
                "{}");
    }

    void fault(String kind) {
        press("faults", "{\"match\": \"*\", \"kind\": \"%s\", \"times\": 1}".formatted(kind));
    }

    void noFaults() {
        press("faults/clear", "{}");
    }

    void moveTo(java.time.Instant now) {
        press("clock", "{\"now\": \"%s\"}".formatted(now));
    }

    void tick() {
        world.tick();
    }

    List<StripeInMemory.Told> told() {
        return world.told();
    }

    List<ObjectNode> all(String kind) {
        return world.all(kind);
    }

    /// The thing of ours that an object was made for.
    static UUID subjectOf(ObjectNode object) {
        var operation = object.path("metadata").path("op_id").asString("").split(":", -1);
        if (operation.length != 4) {
            throw new AssertionError("Nobody here has made " + object);
        }
        return UUID.fromString(operation[2]);
    }

    /// Whose account it is.
    static UUID studentOf(ObjectNode account) {
        return UUID.fromString(account.path("metadata").path("account").asString(""));
    }

    /// Whether it is neither closed nor its tie to us cut.
    static boolean isOpen(ObjectNode account) {
        return !account.path("closed").asBoolean(false)
                && !account.path("_deauthorized").asBoolean(false);
    }
}
