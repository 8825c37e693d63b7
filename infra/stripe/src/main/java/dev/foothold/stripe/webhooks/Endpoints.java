package dev.foothold.stripe.webhooks;

import dev.foothold.stripe.holdings.Holdings;
import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.holdings.Kind;
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

    private final Holdings holdings;

    public Endpoints(Holdings holdings) {
        this.holdings = holdings;
    }

    /// One target and the secrets that sign for it, two while they are rotated; no types means all types.
    public record Endpoint(String name, String url, List<String> secrets, List<String> types) {
        boolean wants(String type) {
            return types.isEmpty() || types.contains(type);
        }
    }

    public void put(Endpoint endpoint) {
        var kept = Json.empty()
                .put("id", "endpoint:" + endpoint.name())
                .put("name", endpoint.name())
                .put("url", endpoint.url());
        endpoint.secrets().forEach(kept.putArray("secrets")::add);
        endpoint.types().forEach(kept.putArray("types")::add);
        holdings.put(Kind.ENDPOINT, kept);
    }

    public Optional<Endpoint> called(String name) {
        return holdings.get(Kind.ENDPOINT, "endpoint:" + name).map(Endpoints::endpoint);
    }

    public Stream<Endpoint> all() {
        return holdings.oldestFirst(Kind.ENDPOINT).map(Endpoints::endpoint);
    }

    private static Endpoint endpoint(ObjectNode kept) {
        return new Endpoint(
                Json.sure(kept, "name"), Json.sure(kept, "url"), texts(kept, "secrets"), texts(kept, "types"));
    }

    private static List<String> texts(ObjectNode kept, String field) {
        return kept.path(field).values().stream().map(JsonNode::asString).toList();
    }
}
