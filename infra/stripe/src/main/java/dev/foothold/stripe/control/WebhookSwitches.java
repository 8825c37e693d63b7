package dev.foothold.stripe.control;

import static dev.foothold.stripe.webhooks.Endpoints.ACCOUNTS;
import static dev.foothold.stripe.webhooks.Endpoints.CONNECT;
import static dev.foothold.stripe.webhooks.Endpoints.PLATFORM;

import dev.foothold.stripe.holdings.Holdings;
import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.holdings.Kind;
import dev.foothold.stripe.http.Parameters;
import dev.foothold.stripe.http.Refusal;
import dev.foothold.stripe.webhooks.Endpoints;
import dev.foothold.stripe.webhooks.Outbound;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/// Switches for webhooks: who listens, what was delivered, what is sent again, how orderly.
public final class WebhookSwitches {
    private final Holdings holdings;
    private final Endpoints endpoints;
    private final Outbound outbound;

    public WebhookSwitches(Holdings holdings, Endpoints endpoints, Outbound outbound) {
        this.holdings = holdings;
        this.endpoints = endpoints;
        this.outbound = outbound;
    }

    public void addTo(Control control) {
        control.get("webhook-endpoints", (id, asked) -> holdings.change(this::listeners));
        control.post("webhook-endpoints", (id, asked) -> holdings.change(() -> listen(asked)));
        control.post("webhook-endpoints/{}/remove", (id, asked) -> holdings.change(() -> stopListening(id)));
        control.get("deliveries", (id, asked) -> holdings.change(() -> deliveries(asked)));
        control.post("deliveries/replay", (id, asked) -> holdings.change(() -> replay(asked)));
        control.post("deliveries/behaviour", (id, asked) -> behave(asked));
    }

    private ObjectNode listeners() {
        var list = Json.empty();
        var data = list.putArray("data");
        endpoints.all().forEach(one -> data.addObject().put("name", one.name()).put("url", one.url()));
        return list;
    }

    private ObjectNode listen(Parameters asked) {
        var name = asked.oneOf("name", null, PLATFORM, CONNECT, ACCOUNTS);
        var secret = asked.required("secret");
        var previous = asked.optional("previousSecret");
        var secrets = previous == null ? List.of(secret) : List.of(secret, previous);
        var enabled = asked.oneOf("status", "enabled", "enabled", "disabled").equals("enabled");
        var version = asked.or("version", Endpoints.VERSION);
        endpoints.put(new Endpoints.Endpoint(name, asked.url("url"), secrets, asked.texts("events"), enabled, version));
        outbound.hurry(name);
        return listeners();
    }

    private ObjectNode stopListening(String name) {
        endpoints.remove(name);
        return listeners();
    }

    private ObjectNode deliveries(Parameters asked) {
        var state = asked.optional("state");
        var limit = Math.clamp(asked.numberOr("limit", 100), 1, 1_000);
        var list = Json.empty();
        list.set(
                "data",
                Json.array(outbound.newestFirst()
                        .filter(one -> state == null || state.equals(Json.text(one, "state")))
                        .limit(limit)
                        .map(this::withType)
                        .toList()));
        return list;
    }

    private ObjectNode withType(ObjectNode delivery) {
        var type = holdings.get(Kind.EVENT, Json.sure(delivery, "event")).map(event -> Json.text(event, "type"));
        return delivery.deepCopy().put("type", type.orElse(null));
    }

    /// Sends again: one event, or all of a type, or the last hundred.
    private ObjectNode replay(Parameters asked) {
        var limit = Math.clamp(asked.numberOr("limit", 100), 1, 1_000);
        var chosen = holdings.newestFirst(Kind.EVENT)
                .filter(is("id", asked).and(is("type", asked)))
                .limit(limit)
                .toList();
        chosen.reversed()
                .forEach(event ->
                        outbound.send(Json.sure(event, "id"), Json.sure(event, "type"), Json.sure(event, "endpoint")));
        return Json.empty().put("replayed", chosen.size());
    }

    private ObjectNode behave(Parameters asked) {
        var copies = asked.amountOr("copies", 1);
        if (copies > 10) {
            throw Refusal.invalid("copies", "At most 10 copies.");
        }
        outbound.behave(new Outbound.Habits(asked.flag("paused"), (int) copies, asked.flag("shuffled")));
        var habits = outbound.habits();
        return Json.empty()
                .put("paused", habits.paused())
                .put("copies", habits.copies())
                .put("shuffled", habits.shuffled());
    }

    private static Predicate<ObjectNode> is(String field, Parameters asked) {
        var value = asked.optional(field.equals("id") ? "event" : field);
        return event -> value == null || value.equals(Json.text(event, field));
    }
}
