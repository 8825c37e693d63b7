package dev.foothold.projects;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The fields of work that come with the product.
@Component
class Categories {

    private final List<CategoryView> all;
    private final Map<String, CategoryView> byKey;

    Categories(JsonMapper json) {
        try (var content = new ClassPathResource("reference/categories.json").getInputStream()) {
            this.all = List.copyOf(json.readValue(content, new TypeReference<List<CategoryView>>() {}));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        this.byKey = all.stream().collect(Collectors.toUnmodifiableMap(CategoryView::key, Function.identity()));
    }

    List<CategoryView> all() {
        return all;
    }

    boolean has(String key) {
        return byKey.containsKey(key);
    }

    /// The name of a category; its key where it is no longer known.
    String nameOf(String key) {
        var category = byKey.get(key);
        return category == null ? key : category.name();
    }
}
