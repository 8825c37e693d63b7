package dev.foothold.stripe.http;

import dev.foothold.stripe.holdings.Holdings;
import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.holdings.Kind;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// All objects of one kind, as the account that asks may see them.
public final class Shelf {
    private final Holdings holdings;
    private final Kind kind;

    public Shelf(Holdings holdings, Kind kind) {
        this.holdings = holdings;
        this.kind = kind;
    }

    /// The object that the path names.
    public ObjectNode asked(ApiRequest request, String param) {
        return find(request.id(), request.account()).orElseThrow(() -> Refusal.noSuch(kind, request.id(), param));
    }

    /// The object that a parameter names.
    public ObjectNode named(String id, String account, String param) {
        return find(id, account).orElseThrow(() -> Refusal.noSuchValue(kind, id, param));
    }

    public Optional<ObjectNode> find(String id, String account) {
        return holdings.get(kind, id).filter(object -> isOf(object, account));
    }

    public Stream<ObjectNode> newestFirst(String account) {
        return holdings.newestFirst(kind).filter(object -> isOf(object, account));
    }

    public void put(ObjectNode object) {
        holdings.put(kind, object);
    }

    public String newId() {
        return kind.newId();
    }

    private static boolean isOf(ObjectNode object, String account) {
        return Json.textOr(object, "_account", ApiRequest.PLATFORM).equals(account);
    }
}
