package dev.foothold;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One operation of the API as the API document tells it, able to make up input of the right form.
///
/// @param queries the names of its query parameters
/// @param body the schema of its body; missing where it takes none
record ApiOperation(String method, String path, List<String> queries, JsonNode body, boolean isUpload, JsonNode schemas)
        implements Comparable<ApiOperation> {

    static final String WORDS = "Some plain words";

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    static List<ApiOperation> in(JsonNode document) {
        var schemas = document.path("components").path("schemas");
        var all = new ArrayList<ApiOperation>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(one -> all.add(of(one.getKey(), path.getKey(), one.getValue(), schemas))));
        return all.stream().sorted().toList();
    }

    String name() {
        return method + " " + path;
    }

    boolean isRead() {
        return method.equals("GET");
    }

    boolean takesJson() {
        return !body.isMissingNode() && !isUpload;
    }

    /// The address with every parameter that is known filled in; parameters of the query that are not known stay away.
    ///
    /// @param known gives what a name stands for, or nothing; the `id` in a path is called by the resource it is of
    String address(Map<String, String> known) {
        var filled = path;
        for (var name : names()) {
            filled = filled.replace("{" + name + "}", known.getOrDefault(resource(name), "unknown"));
        }
        var query = queries.stream()
                .filter(known::containsKey)
                .map(name -> name + "=" + known.get(name))
                .toList();
        return query.isEmpty() ? filled : filled + "?" + String.join("&", query);
    }

    /// Whether it is about one thing that has an id.
    boolean namesSomething(Map<String, String> known) {
        return !names().isEmpty()
                || queries.stream().anyMatch(known::containsKey)
                || body.path("properties").propertyNames().stream().anyMatch(known::containsKey);
    }

    /// A body in which every field has a value of the right form.
    JsonNode example(Map<String, String> known) {
        return example("", body, known);
    }

    /// Bodies that are the same but for one field.
    List<JsonNode> variants(JsonNode example, UnaryOperator<JsonNode> change) {
        var variants = new ArrayList<JsonNode>();
        for (var place : places("", example)) {
            var changed = change.apply(example.at(place));
            if (!changed.isMissingNode()) {
                variants.add(with(example, place, changed));
            }
        }
        return variants;
    }

    @Override
    public int compareTo(ApiOperation other) {
        return (path + method).compareTo(other.path + other.method);
    }

    @Override
    public String toString() {
        return name();
    }

    private static ApiOperation of(String method, String path, JsonNode operation, JsonNode schemas) {
        var queries = operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString("").equals("query"))
                .map(parameter -> parameter.path("name").asString(""))
                .toList();
        var content = operation.path("requestBody").path("content");
        var upload = content.has("multipart/form-data");
        var schema = content.path(upload ? "multipart/form-data" : "application/json")
                .path("schema");
        return new ApiOperation(
                method.toUpperCase(Locale.ROOT), path, queries, resolved(schema, schemas), upload, schemas);
    }

    private List<String> names() {
        return NAME.matcher(path).results().map(found -> found.group(1)).toList();
    }

    private String resource(String name) {
        var about = path.replace("/api/public/", "/api/").split("/", -1)[2].replaceAll("(ie)?s$", "");
        return switch (name) {
            case "id" ->
                switch (about) {
                    case "universit" -> "university";
                    case "saved-searche" -> "savedSearch";
                    default -> about;
                };
            case "slug" -> (about.equals("universit") ? "university" : about) + "Slug";
            default -> name;
        };
    }

    private JsonNode example(String name, JsonNode declared, Map<String, String> known) {
        var schema = resolved(declared, schemas);
        if (known.containsKey(name)) {
            return NODES.stringNode(known.get(name));
        }
        return switch (kind(schema)) {
            case "array" -> NODES.arrayNode().add(example("", schema.path("items"), known));
            case "integer", "number" -> NODES.numberNode(1);
            case "boolean" -> NODES.booleanNode(true);
            case "string" -> NODES.stringNode(text(schema));
            default -> object(schema, known);
        };
    }

    /// What may be absent is of two types: its own and null.
    private static String kind(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray() ? type.get(0).asString("object") : type.asString("object");
    }

    private JsonNode object(JsonNode schema, Map<String, String> known) {
        var object = NODES.objectNode();
        schema.path("properties")
                .properties()
                .forEach(field -> object.set(field.getKey(), example(field.getKey(), field.getValue(), known)));
        return object;
    }

    private static String text(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.path("enum").get(0).asString("");
        }
        return switch (schema.path("format").asString("")) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date" -> LocalDate.now(ZoneOffset.UTC).toString();
            case "date-time" -> Instant.EPOCH.toString();
            default -> WORDS;
        };
    }

    private static List<String> places(String where, JsonNode node) {
        var places = new ArrayList<String>();
        var inside = new TreeMap<String, JsonNode>();
        node.properties().forEach(field -> inside.put(field.getKey(), field.getValue()));
        for (var i = 0; node.isArray() && i < node.size(); i++) {
            inside.put(String.valueOf(i), node.get(i));
        }
        inside.forEach((step, value) -> {
            places.add(where + "/" + step);
            places.addAll(places(where + "/" + step, value));
        });
        return places;
    }

    private static JsonNode with(JsonNode example, String place, JsonNode value) {
        var copy = example.deepCopy();
        var cut = place.lastIndexOf('/');
        var parent = copy.at(place.substring(0, cut));
        var step = place.substring(cut + 1);
        if (parent instanceof ObjectNode object) {
            object.set(step, value);
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(step), value);
        }
        return copy;
    }

    private static JsonNode resolved(JsonNode declared, JsonNode schemas) {
        var schema = declared.has("anyOf") ? declared.path("anyOf").get(0) : declared;
        return Optional.of(schema.path("$ref").asString(""))
                .filter(reference -> !reference.isEmpty())
                .map(reference -> schemas.path(reference.substring(reference.lastIndexOf('/') + 1)))
                .orElse(schema);
    }
}
