package dev.foothold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The API document that is checked in says what the code does. After a wanted change write it anew with
/// `mvn verify -pl backend -am -Dtest=ApiDocumentTest -Dsurefire.failIfNoSpecifiedTests=false
/// -Dfoothold.api.write=true`.
@FootholdTest
class ApiDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/api/openapi.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Autowired
    private MockMvcTester http;

    @Test
    void isWhatTheCodeDoes() throws IOException {
        var now = now();
        if (Boolean.getBoolean("foothold.api.write")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, now);
        }

        assertThat(DOCUMENT)
                .content()
                .as("docs/api/openapi.json is out of date")
                .isEqualTo(now);
    }

    private String now() {
        var answer = http.get().uri("/v3/api-docs").exchange();
        var document = (ObjectNode) JSON.readTree(answer.getResponse().getContentAsByteArray());
        document.remove("servers");
        return JSON.writeValueAsString(JSON.treeToValue(document, Object.class)) + "\n";
    }
}
