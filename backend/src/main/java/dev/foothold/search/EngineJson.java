package dev.foothold.search;

import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.json.JsonpSerializable;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/// Writes what Elasticsearch is asked, and parts of it, as its client does.
final class EngineJson {

    private static final JsonpMapper MAPPER =
            new Jackson3JsonpMapper(JsonMapper.builder().build());
    private static final int USUAL_LENGTH = 4096;

    private EngineJson() {}

    static byte[] bytes(JsonpSerializable part) {
        return written(part).toByteArray();
    }

    static String text(JsonpSerializable part) {
        return written(part).toString(StandardCharsets.UTF_8);
    }

    private static ByteArrayOutputStream written(JsonpSerializable part) {
        var json = new ByteArrayOutputStream(USUAL_LENGTH);
        try (var writer = MAPPER.jsonProvider().createGenerator(json)) {
            part.serialize(writer, MAPPER);
        }
        return json;
    }
}
