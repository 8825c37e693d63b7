package dev.foothold.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Which categories of projects lie near a programme, by the family of its CIP code: its first two digits.
@Component
class ProgrammeFields {

    private final Map<String, List<String>> byFamily;

    ProgrammeFields(JsonMapper json) {
        try (var content = new ClassPathResource("reference/programme-fields.json").getInputStream()) {
            this.byFamily = json.readValue(content, new TypeReference<>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Keys of categories; none for a family that is not listed.
    List<String> of(String cipCode) {
        return byFamily.getOrDefault(cipCode.split("\\.", 2)[0], List.of());
    }
}
