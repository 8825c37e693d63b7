package dev.foothold.stripe.webhooks;

import dev.foothold.stripe.holdings.Holdings;
import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.holdings.Kind;
import dev.foothold.stripe.holdings.StandInClock;
import dev.foothold.stripe.http.Cause;
import dev.foothold.stripe.http.Rendering;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// Writes down what happened, as it will be told: snapshots of v1 objects and thin events of v2 accounts.
public final class Events {
    private static final int MOST = 5_000;

    private final Holdings holdings;
    private final StandInClock clock;
    private final Rendering rendering;
    private final Cause cause;
    private final Outbound outbound;

    public Events(Holdings holdings, StandInClock clock, Rendering rendering, Cause cause, Outbound outbound) {
        this.holdings = holdings;
        this.clock = clock;
        this.rendering = rendering;
        this.cause = cause;
        this.outbound = outbound;
    }

    /// A snapshot: the whole object as it is now, for the endpoint of the account that owns it.
    public void tell(String type, ObjectNode object) {
        var account = Json.textOr(object, "_account", "");
        if (hasLeft(account)) {
            return;
        }
        var endpoint = account.isEmpty() ? Endpoints.PLATFORM : Endpoints.CONNECT;
        var event = Json.empty().put("id", Kind.EVENT.newId()).put("object", "event");
        if (!account.isEmpty()) {
            event.put("account", account);
        }
        event.put("api_version", outbound.version(endpoint)).put("created", clock.seconds());
        event.putObject("data").set("object", rendering.render(object));
        event.put("livemode", false).put("pending_webhooks", outbound.listeners(endpoint));
        event.putObject("request").put("id", cause.request()).put("idempotency_key", cause.key());
        event.put("type", type);
        keep(event, endpoint, account, Optional.empty());
    }

    /// A thin event: only which account changed; the rest is read from the API.
    public void tellThin(String type, String account, ObjectNode extra) {
        var created = clock.now().truncatedTo(ChronoUnit.MILLIS).toString();
        var event = Json.empty()
                .put("id", Kind.EVENT.newId())
                .put("object", "v2.core.event")
                .put("type", type)
                .put("livemode", false)
                .put("created", created);
        event.putObject("related_object")
                .put("id", account)
                .put("type", "v2.core.account")
                .put("url", "/v2/core/accounts/" + account);
        if (cause.request() != null) {
            event.putObject("reason")
                    .put("type", "request")
                    .putObject("request")
                    .put("id", cause.request())
                    .put("idempotency_key", Objects.requireNonNullElse(cause.key(), ""));
        }
        var whole = event.deepCopy();
        whole.set("data", extra);
        keep(event, Endpoints.ACCOUNTS, "", Optional.of(whole));
    }

    // whoever cut the tie is no longer spoken of
    private boolean hasLeft(String account) {
        return !account.isEmpty()
                && holdings.get(Kind.ACCOUNT, account)
                        .filter(found -> Json.is(found, "_deauthorized"))
                        .isPresent();
    }

    private void keep(ObjectNode told, String endpoint, String account, Optional<ObjectNode> whole) {
        var id = Json.sure(told, "id");
        var kept = Json.empty()
                .put("id", id)
                .put("type", Json.sure(told, "type"))
                .put("created", clock.seconds())
                .put("endpoint", endpoint)
                .put("_account", account)
                .put("body", Json.write(told));
        whole.ifPresent(more -> kept.put("whole", Json.write(more)));
        holdings.put(Kind.EVENT, kept);
        holdings.keepNewest(Kind.EVENT, MOST);
        outbound.send(id, Json.sure(told, "type"), endpoint);
    }
}
