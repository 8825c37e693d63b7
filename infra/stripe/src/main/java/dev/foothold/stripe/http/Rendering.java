package dev.foothold.stripe.http;

import dev.foothold.stripe.holdings.Holdings;
import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.holdings.StandInClock;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Shows an object as others may see it: ids expanded on request, our own notes (`_name`) left out.
public final class Rendering {
    private final Holdings holdings;
    private final StandInClock clock;

    public Rendering(Holdings holdings, StandInClock clock) {
        this.holdings = holdings;
        this.clock = clock;
    }

    public ObjectNode render(ObjectNode object) {
        return render(object, List.of());
    }

    public ObjectNode render(ObjectNode object, List<String> expansions) {
        var shown = object.deepCopy();
        for (var expansion : expansions) {
            expand(shown, expansion, expansion);
        }
        finish(shown);
        return shown;
    }

    private void expand(JsonNode node, String path, String whole) {
        if (node instanceof ArrayNode array) {
            array.forEach(element -> expand(element, path, whole));
            return;
        }
        if (!(node instanceof ObjectNode object)) {
            return;
        }
        var dot = path.indexOf('.');
        var field = dot < 0 ? path : path.substring(0, dot);
        if (object.has("_" + field)) {
            object.set(field, object.get("_" + field));
        }
        if (!object.has(field)) {
            throw Refusal.invalid("expand", "This property cannot be expanded (" + whole + ").");
        }
        var value = object.path(field);
        if (value.isString()) {
            holdings.find(value.asString()).ifPresent(found -> object.set(field, found));
        }
        if (dot >= 0) {
            expand(object.path(field), path.substring(dot + 1), whole);
        }
    }

    private void finish(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.propertyNames().stream()
                    .filter(name -> name.startsWith("_"))
                    .toList()
                    .forEach(object::remove);
            dateStatus(object);
            object.properties().stream()
                    .filter(field -> !field.getKey().equals("metadata"))
                    .forEach(field -> finish(field.getValue()));
        } else if (node instanceof ArrayNode array) {
            array.forEach(this::finish);
        }
    }

    // Pending money becomes available by the clock alone.
    private void dateStatus(ObjectNode object) {
        if ("balance_transaction".equals(Json.text(object, "object"))) {
            object.put("status", Json.number(object, "available_on") <= clock.seconds() ? "available" : "pending");
        }
    }
}
