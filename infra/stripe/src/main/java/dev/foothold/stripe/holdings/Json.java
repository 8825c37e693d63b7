package dev.foothold.stripe.holdings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads and writes JSON the one way that all parts share.
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonMapper SORTING =
            JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

    private Json() {}

    public static ObjectNode empty() {
        return MAPPER.createObjectNode();
    }

    public static ArrayNode array(List<? extends JsonNode> elements) {
        var array = MAPPER.createArrayNode();
        elements.forEach(array::add);
        return array;
    }

    /// Reads an object; text that is anything else throws a `JacksonException` or `ClassCastException`.
    public static ObjectNode object(String text) {
        return (ObjectNode) MAPPER.readTree(text);
    }

    public static JsonNode tree(String text) {
        return MAPPER.readTree(text);
    }

    public static String write(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    /// Equal trees give equal text, whatever the order of their fields.
    public static String sorted(JsonNode node) {
        return SORTING.writeValueAsString(node);
    }

    /// The text of a field; nothing when it is absent, null or no plain value.
    public static @Nullable String text(JsonNode node, String field) {
        var value = node.get(field);
        return value == null || value.isNull() || value.isContainer() ? null : value.asString();
    }

    /// The text of a field that is always there.
    public static String sure(JsonNode node, String field) {
        var value = text(node, field);
        if (value == null) {
            throw new IllegalStateException("no " + field + " in " + node);
        }
        return value;
    }

    public static String textOr(JsonNode node, String field, String otherwise) {
        var value = text(node, field);
        return value == null ? otherwise : value;
    }

    public static long number(JsonNode node, String field) {
        return node.path(field).asLong(0);
    }

    public static boolean is(JsonNode node, String field) {
        return node.path(field).asBoolean(false);
    }
}
