package dev.foothold.search;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Goes from field to field of an object, where the bytes of Elasticsearch's answer are read but once.
final class JsonFields {

    private JsonFields() {}

    /// Moves on to the value of the next field. Whoever does not read the value skips its children.
    ///
    /// @return the field's name; null at the end of the object
    static @Nullable String next(JsonParser parser) {
        if (parser.nextToken() == JsonToken.END_OBJECT) {
            return null;
        }
        var name = parser.currentName();
        parser.nextToken();
        return name;
    }
}
