package dev.foothold.search;

import dev.foothold.projects.CategoryView;
import dev.foothold.projects.Projects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The lists that everybody chooses from, in memory: the categories by key, and the skills.
@Component
class ReferenceWords {

    private final Map<String, String> categories;
    private final List<String> skills = readSkills();

    @Autowired
    ReferenceWords(Projects projects) {
        this(names(projects.categories()));
    }

    ReferenceWords(Map<String, String> categories) {
        this.categories = categories;
    }

    /// The names by key.
    Map<String, String> categories() {
        return categories;
    }

    List<String> skills() {
        return skills;
    }

    private static Map<String, String> names(List<CategoryView> categories) {
        var names = new LinkedHashMap<String, String>();
        categories.forEach(category -> names.put(category.key(), category.name()));
        return names;
    }

    private record SkillGroup(String group, List<String> skills) {}

    private static List<String> readSkills() {
        try (var content = new ClassPathResource("reference/skills.json").getInputStream()) {
            var json = JsonMapper.builder().build();
            return json.readValue(content, new TypeReference<List<SkillGroup>>() {}).stream()
                    .flatMap(group -> group.skills().stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
