package dev.foothold.stripe.webhooks;

import dev.foothold.stripe.holdings.Holdings;
import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.holdings.Kind;
import dev.foothold.stripe.holdings.StandInClock;
import dev.foothold.stripe.http.ApiRequest;
import dev.foothold.stripe.http.Listing;
import dev.foothold.stripe.http.Refusal;
import dev.foothold.stripe.http.Routes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// Events as one asks for them later: the list of the last 30 days and single ones.
public final class EventArchive {
    private static final Duration MEMORY = Duration.ofDays(30);

    private final Holdings holdings;
    private final StandInClock clock;

    public EventArchive(Holdings holdings, StandInClock clock) {
        this.holdings = holdings;
        this.clock = clock;
    }

    public void addTo(Routes routes) {
        routes.listForAnyAccount("/v1/events", this::list, "type", "types");
        routes.getForAnyAccount("/v1/events/{}", this::snapshot);
        routes.get("/v2/core/events/{}", this::thin);
    }

    private ObjectNode list(ApiRequest request) {
        var types = types(request);
        var found = snapshots(request.account())
                .filter(event -> types.isEmpty() || types.stream().anyMatch(type -> isOf(event, type)));
        var page = Listing.page(request, found);
        var whole = page.path("data").values().stream()
                .map(event -> Json.object(Json.sure(event, "body")))
                .toList();
        page.set("data", Json.array(whole));
        return page;
    }

    private ObjectNode snapshot(ApiRequest request) {
        return snapshots(request.account())
                .filter(event -> request.id().equals(Json.text(event, "id")))
                .findFirst()
                .map(event -> Json.object(Json.sure(event, "body")))
                .orElseThrow(() -> Refusal.noSuch(Kind.EVENT, request.id(), "id"));
    }

    private ObjectNode thin(ApiRequest request) {
        return holdings.get(Kind.EVENT, request.id())
                .filter(event -> event.has("whole"))
                .map(event -> Json.object(Json.sure(event, "whole")))
                .orElseThrow(() -> Refusal.noSuch(Kind.EVENT, request.id(), "id"));
    }

    private Stream<ObjectNode> snapshots(String account) {
        var oldest = clock.seconds() - MEMORY.toSeconds();
        return holdings.newestFirst(Kind.EVENT)
                .filter(event -> !event.has("whole"))
                .filter(event -> account.equals(Json.text(event, "_account")))
                .filter(event -> Json.number(event, "created") >= oldest);
    }

    private static List<String> types(ApiRequest request) {
        var types = new ArrayList<>(request.parameters().texts("types"));
        var type = request.parameters().optional("type");
        if (type != null) {
            types.add(type);
        }
        return types;
    }

    private static boolean isOf(ObjectNode event, String type) {
        var is = Json.sure(event, "type");
        return type.endsWith("*") ? is.startsWith(type.substring(0, type.length() - 1)) : is.equals(type);
    }
}
