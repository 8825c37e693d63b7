package dev.foothold.search;

import co.elastic.clients.util.BinaryData;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import tools.jackson.databind.json.JsonMapper;

/// A document as it is sent, with the checksum by which the index is compared with the database.
///
/// @param words those that mistyped ones are set right by
/// @param checksum of the document's JSON, in 32 bits so that the engine's sums of millions stay exact
record IndexedDocument(byte[] json, long checksum, List<String> words) {

    static final String CHECKSUM = "checksum";

    static IndexedDocument of(ProjectDocument document, JsonMapper mapper) {
        var json = mapper.writeValueAsBytes(document);
        var sum = new CRC32();
        sum.update(json);
        return new IndexedDocument(json, sum.getValue(), document.vocabulary());
    }

    /// The document with its checksum as the last field.
    BinaryData content() {
        var field = (",\"" + CHECKSUM + "\":" + checksum + "}").getBytes(StandardCharsets.UTF_8);
        var content = Arrays.copyOf(json, json.length - 1 + field.length);
        System.arraycopy(field, 0, content, json.length - 1, field.length);
        return BinaryData.of(content, "application/json");
    }
}
