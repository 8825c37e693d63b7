package dev.foothold.reviews;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The competencies of the framework in force, read from the reference data.
@Component
class CompetencyFramework {

    private final ReviewSettings settings;
    private final List<CompetencyView> competencies;

    CompetencyFramework(ReviewSettings settings, JsonMapper json) {
        this.settings = settings;
        var resource = new ClassPathResource("reference/competencies-" + settings.framework() + ".json");
        try (var content = resource.getInputStream()) {
            this.competencies = json.readValue(content, new TypeReference<List<CompetencyView>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException("There is no competency framework " + settings.framework(), unreadable);
        }
    }

    String version() {
        return settings.framework();
    }

    List<CompetencyView> competencies() {
        return competencies;
    }

    Set<String> keys() {
        return competencies.stream().map(CompetencyView::key).collect(Collectors.toUnmodifiableSet());
    }
}
