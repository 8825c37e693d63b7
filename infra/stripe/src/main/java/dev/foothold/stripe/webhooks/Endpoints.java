package dev.foothold.stripe.webhooks;

import dev.foothold.stripe.holdings.Holdings;
import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.holdings.Kind;
import dev.foothold.stripe.holdings.StandInClock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Where events go: `platform` and `connect` take snapshots, `accounts` takes thin events.
public final class Endpoints {
    public static final String PLATFORM = "platform";
    public static final String CONNECT = "connect";
    public static final String ACCOUNTS = "accounts";

    /// The version of the API that the stand-in speaks.
    public static final String VERSION = "2026-07-29.dahlia";

    private final Holdings holdings;
    private final StandInClock clock;

    public Endpoints(Holdings holdings, StandInClock clock) {
        this.holdings = holdings;
        this.clock = clock;
    }

    /// One target and the secrets that sign for it, two while they are rotated; no types means all types.
    public record Endpoint(
            String name, String url, List<String> secrets, List<String> types, boolean enabled, String version) {
        boolean wants(String type) {
            return enabled && (types.isEmpty() || types.contains("*") || types.contains(type));
        }
    }

    public void put(Endpoint endpoint) {
        var kept = Json.empty()
                .put("id", id(endpoint.name()))
                .put("name", endpoint.name())
                .put("url", endpoint.url())
                .put("disabled", !endpoint.enabled())
                .put("version", endpoint.version())
                .put("created", clock.seconds());
        endpoint.secrets().forEach(kept.putArray("secrets")::add);
        endpoint.types().forEach(kept.putArray("types")::add);
        holdings.put(Kind.ENDPOINT, kept);
    }

    /// Nobody listens there any more.
    public void remove(String name) {
        holdings.drop(Kind.ENDPOINT, id(name));
    }

    public Optional<Endpoint> called(String name) {
        return holdings.get(Kind.ENDPOINT, id(name)).map(Endpoints::endpoint);
    }

    public Stream<Endpoint> all() {
        return holdings.oldestFirst(Kind.ENDPOINT).map(Endpoints::endpoint);
    }

    /// When the endpoint was registered, in seconds since 1970.
    long created(String name) {
        return holdings.get(Kind.ENDPOINT, id(name))
                .map(kept -> Json.number(kept, "created"))
                .orElse(0L);
    }

    private static String id(String name) {
        return "endpoint:" + name;
    }

    private static Endpoint endpoint(ObjectNode kept) {
        return new Endpoint(
                Json.sure(kept, "name"),
                Json.sure(kept, "url"),
                texts(kept, "secrets"),
                texts(kept, "types"),
                !Json.is(kept, "disabled"),
                Json.textOr(kept, "version", VERSION));
    }

    private static List<String> texts(ObjectNode kept, String field) {
        return kept.path(field).values().stream().map(JsonNode::asString).toList();
    }
}
