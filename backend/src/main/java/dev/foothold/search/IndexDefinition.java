package dev.foothold.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// How the index of projects is laid out: its analyzers with the synonyms of the field, and its fields.
final class IndexDefinition {

    private IndexDefinition() {}

    /// The definition as Elasticsearch reads it.
    static String json() {
        var json = JsonMapper.builder().build();
        var definition = (ObjectNode) json.readTree(text("projects.json"));
        var synonyms = (ObjectNode) definition.at("/settings/analysis/filter/field_synonyms");
        synonyms.set("synonyms", json.valueToTree(synonyms()));
        return json.writeValueAsString(definition);
    }

    /// Every word that a synonym begins with: known, even where no project has it.
    static Set<String> synonymWords() {
        return synonyms().stream()
                .flatMap(rule -> Arrays.stream(rule.split("=>|,|\\s+")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> synonyms() {
        return text("synonyms.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static String text(String name) {
        try (var content = new ClassPathResource("search/" + name).getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
