package dev.foothold.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// What Elasticsearch counted under one name: how many in all, how many of each value, and what it counted within.
final class Counted {

    private final List<Bucket> buckets = new ArrayList<>();
    private final Map<String, Counted> within = new HashMap<>();
    private long count;

    /// So many projects have this value.
    record Bucket(String value, long count) {}

    static Counted nothing() {
        return new Counted();
    }

    /// Reads on from the beginning of the object to its end.
    static Counted read(JsonParser parser) {
        var counted = new Counted();
        for (var name = JsonFields.next(parser); name != null; name = JsonFields.next(parser)) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                counted.within.put(name, read(parser));
            } else if (name.equals("buckets")) {
                counted.readBuckets(parser);
            } else if (name.equals("doc_count")) {
                counted.count = parser.getLongValue();
            } else {
                parser.skipChildren();
            }
        }
        return counted;
    }

    private void readBuckets(JsonParser parser) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var value = "";
            var number = 0L;
            for (var name = JsonFields.next(parser); name != null; name = JsonFields.next(parser)) {
                switch (name) {
                    case "key" -> value = parser.getString();
                    case "doc_count" -> number = parser.getLongValue();
                    default -> parser.skipChildren();
                }
            }
            buckets.add(new Bucket(value, number));
        }
    }

    boolean has(String name) {
        return within.containsKey(name);
    }

    /// What was counted under a name within this; nothing where it was not asked for.
    Counted of(String name) {
        var counted = within.get(name);
        return counted == null ? nothing() : counted;
    }

    long count() {
        return count;
    }

    List<Bucket> buckets() {
        return buckets;
    }

    /// The count of the value at this place; nothing where there is none.
    long at(int place) {
        return place < buckets.size() ? buckets.get(place).count() : 0;
    }
}
