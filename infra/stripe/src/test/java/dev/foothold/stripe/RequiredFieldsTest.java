package dev.foothold.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.stripe.holdings.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Whatever Stripe's own description of its API says is always there, is there.
class RequiredFieldsTest {

    @Test
    void areThereInEveryKindOfAnswer(@TempDir Path directory) throws Exception {
        var required = required();
        try (var platform = TestPlatform.in(directory);
                var inbox = new TestInbox()) {
            inbox.listenTo(platform);

            var answers = EveryAnswer.of(platform, inbox);

            assertThat(answers).containsOnlyKeys(required.propertyNames());
            var missing = answers.entrySet().stream()
                    .flatMap(answer -> required.path(answer.getKey()).values().stream()
                            .map(JsonNode::asString)
                            .filter(field -> isMissing(answer.getValue(), steps(field)))
                            .map(field -> answer.getKey() + ": " + field));
            assertThat(missing).isEmpty();
        }
    }

    @Test
    void areMissedWhereTheyAreNot() {
        var answer = Json.tree("""
            {"evidence": {"text": "a"}, "details": null, "lines": [{"type": "a"}, {"type": null}]}
            """);

        var missing = Stream.of("evidence", "evidence.file", "details.type", "lines.type", "id")
                .filter(field -> isMissing(answer, steps(field)));

        assertThat(missing).containsExactly("evidence.file", "lines.type", "id");
    }

    // what a part needs is needed only where the part is; that the part itself is there is asked for by its own name
    private static boolean isMissing(JsonNode node, List<String> steps) {
        if (node.isArray()) {
            return node.values().stream().anyMatch(element -> isMissing(element, steps));
        }
        if (steps.size() == 1) {
            return !node.hasNonNull(steps.getFirst());
        }
        var part = node.path(steps.getFirst());
        return part.isContainer() && isMissing(part, steps.subList(1, steps.size()));
    }

    private static List<String> steps(String field) {
        return Arrays.asList(field.split("\\."));
    }

    private static JsonNode required() throws IOException {
        try (var file = Objects.requireNonNull(
                RequiredFieldsTest.class.getResourceAsStream("/required-fields.json"), "required-fields.json")) {
            return Json.tree(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .path("fields");
        }
    }
}
