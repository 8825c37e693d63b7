package dev.foothold.students;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The skills and categories that come with the product.
@Component
class ReferenceLists {

    private static final int MOST_SUGGESTED = 20;

    private final Map<String, String> skills;
    private final Set<String> categories;

    ReferenceLists(JsonMapper json) {
        this.skills = read(json, "reference/skills.json", new TypeReference<List<SkillGroup>>() {}).stream()
                .flatMap(group -> group.skills().stream())
                .collect(Collectors.toMap(ReferenceLists::folded, skill -> skill, (one, same) -> one, TreeMap::new));
        this.categories = read(json, "reference/categories.json", new TypeReference<List<Category>>() {}).stream()
                .map(Category::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Known skills with a word that begins like the text, the first word before the others.
    List<String> suggest(@Nullable String text) {
        var wanted = folded(text == null ? "" : text);
        return skills.entrySet().stream()
                .filter(skill ->
                        skill.getKey().startsWith(wanted) || skill.getKey().contains(" " + wanted))
                .sorted(comparing(skill -> !skill.getKey().startsWith(wanted)))
                .map(Map.Entry::getValue)
                .limit(MOST_SUGGESTED)
                .toList();
    }

    /// The skills in the spelling that is known, each once.
    List<String> spelled(List<String> typed) {
        return List.copyOf(typed.stream()
                .map(skill -> skill == null ? "" : skill.strip())
                .collect(Collectors.toMap(
                        ReferenceLists::folded,
                        skill -> skills.getOrDefault(folded(skill), skill),
                        (first, again) -> first,
                        LinkedHashMap::new))
                .values());
    }

    boolean isCategory(@Nullable String key) {
        return key != null && categories.contains(key);
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static <T> T read(JsonMapper json, String resource, TypeReference<T> type) {
        try (var content = new ClassPathResource(resource).getInputStream()) {
            return json.readValue(content, type);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private record SkillGroup(String group, List<String> skills) {}

    private record Category(String key, String name, String description) {}
}
