package dev.foothold.stripe.webhooks;

import dev.foothold.stripe.holdings.Holdings;
import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.holdings.Kind;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// The deliveries that are owed: one for each event and endpoint, until somebody says yes or the days are over.
public final class Outbound {
    private static final List<Long> WAITS = List.of(500L, 2_000L, 10_000L, 60_000L, 300_000L, 1_800_000L, 3_600_000L);
    private static final int MOST_ATTEMPTS = 80;
    private static final int FINISHED_KEPT = 1_000;
    private static final int LARGEST_DISORDER_MILLIS = 2_000;

    private final Holdings holdings;
    private final Endpoints endpoints;
    private volatile Habits habits = new Habits(false, 1, false);

    public Outbound(Holdings holdings, Endpoints endpoints) {
        this.holdings = holdings;
        this.endpoints = endpoints;
    }

    /// How deliveries behave: held back, sent several times, out of order.
    public record Habits(boolean paused, int copies, boolean shuffled) {}

    /// One attempt to make: the exact body and where it goes.
    record Attempt(String delivery, long round, String body, Endpoints.Endpoint endpoint) {}

    public Habits habits() {
        return habits;
    }

    public void behave(Habits wanted) {
        habits = wanted;
    }

    int listeners(String endpoint) {
        return endpoints.called(endpoint).isPresent() ? 1 : 0;
    }

    /// The version of the API in which the endpoint reads.
    String version(String endpoint) {
        return endpoints.called(endpoint).map(Endpoints.Endpoint::version).orElse(Endpoints.VERSION);
    }

    /// Owes the event to the endpoint, unless nobody is registered there or not for this type.
    public void send(String event, String type, String endpoint) {
        if (endpoints.called(endpoint).filter(one -> one.wants(type)).isEmpty()) {
            return;
        }
        var id = "delivery:" + event + ":" + endpoint;
        var round = holdings.get(Kind.DELIVERY, id)
                .map(before -> Json.number(before, "round") + 1)
                .orElse(1L);
        var wait = habits.shuffled() ? ThreadLocalRandom.current().nextInt(LARGEST_DISORDER_MILLIS) : 0;
        holdings.put(
                Kind.DELIVERY,
                Json.empty()
                        .put("id", id)
                        .put("round", round)
                        .put("event", event)
                        .put("endpoint", endpoint)
                        .put("state", "pending")
                        .put("attempts", 0)
                        .put("due", System.currentTimeMillis() + wait));
    }

    /// Tries what waits for this endpoint at once: its address may be a new one.
    public void hurry(String endpoint) {
        holdings.oldestFirst(Kind.DELIVERY)
                .filter(Outbound::isPending)
                .filter(delivery -> endpoint.equals(Json.text(delivery, "endpoint")))
                .map(ObjectNode::deepCopy)
                .toList()
                .forEach(delivery ->
                        holdings.put(Kind.DELIVERY, delivery.put("due", 0L).put("attempts", 0)));
    }

    public Stream<ObjectNode> newestFirst() {
        return holdings.newestFirst(Kind.DELIVERY);
    }

    List<Attempt> due(int most) {
        if (habits.paused()) {
            return List.of();
        }
        var now = System.currentTimeMillis();
        return holdings.oldestFirst(Kind.DELIVERY)
                .filter(Outbound::isPending)
                .filter(delivery -> Json.number(delivery, "due") <= now)
                .flatMap(delivery -> attempt(delivery).stream())
                .limit(most)
                .toList();
    }

    /// Whether nobody has made this attempt since it was found due.
    boolean isDue(Attempt attempt) {
        return stillOwed(attempt)
                .filter(Outbound::isPending)
                .filter(delivery -> Json.number(delivery, "due") <= System.currentTimeMillis())
                .isPresent();
    }

    void delivered(Attempt attempt, int status) {
        stillOwed(attempt).ifPresent(delivery -> {
            counted(delivery).put("state", "delivered").put("status", status).remove("error");
            holdings.put(Kind.DELIVERY, delivery);
            forgetOldest();
        });
    }

    void failed(Attempt attempt, String error) {
        stillOwed(attempt).ifPresent(delivery -> {
            var attempts = (int) Json.number(counted(delivery), "attempts");
            delivery.put("error", error)
                    .put("due", System.currentTimeMillis() + WAITS.get(Math.min(attempts, WAITS.size()) - 1))
                    .put("state", attempts >= MOST_ATTEMPTS ? "failed" : "pending");
            holdings.put(Kind.DELIVERY, delivery);
        });
    }

    // Meanwhile somebody may have asked for the same delivery once more; that one is not done yet.
    private Optional<ObjectNode> stillOwed(Attempt attempt) {
        return holdings.get(Kind.DELIVERY, attempt.delivery())
                .filter(delivery -> Json.number(delivery, "round") == attempt.round());
    }

    private Optional<Attempt> attempt(ObjectNode delivery) {
        var endpoint = endpoints.called(Json.sure(delivery, "endpoint"));
        var event = holdings.get(Kind.EVENT, Json.sure(delivery, "event"));
        if (endpoint.isEmpty() || event.isEmpty()) {
            return Optional.empty();
        }
        var body = Json.sure(event.get(), "body");
        return Optional.of(
                new Attempt(Json.sure(delivery, "id"), Json.number(delivery, "round"), body, endpoint.get()));
    }

    private void forgetOldest() {
        var finished = holdings.oldestFirst(Kind.DELIVERY)
                .filter(delivery -> !isPending(delivery))
                .map(delivery -> Json.sure(delivery, "id"))
                .toList();
        finished.stream()
                .limit(Math.max(0, finished.size() - FINISHED_KEPT))
                .forEach(id -> holdings.drop(Kind.DELIVERY, id));
    }

    private static ObjectNode counted(ObjectNode delivery) {
        return delivery.put("attempts", Json.number(delivery, "attempts") + 1);
    }

    private static boolean isPending(ObjectNode delivery) {
        return "pending".equals(Json.text(delivery, "state"));
    }
}
