package dev.foothold.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that somebody asks, as an address of the application and as what SQL is made of.
///
/// @param meant the text without its slip of the finger: SQL gets it so, since it forgives none
/// @param filters what has been chosen, the values of a parameter being alternatives
record Question(Workload workload, String typed, String meant, List<Filter> filters) {

    /// @param name of the parameter of the search
    record Filter(String name, List<String> values) {}

    /// What a browser asks the application.
    String path() {
        var start = workload == Workload.SUGGEST ? "/api/public/search/suggestions" : "/api/public/search";
        var parts = new ArrayList<String>();
        if (!typed.isEmpty()) {
            parts.add("q=" + encoded(typed));
        }
        filters.forEach(filter -> filter.values().forEach(value -> parts.add(filter.name() + "=" + encoded(value))));
        return parts.isEmpty() ? start : start + "?" + String.join("&", parts);
    }

    @Nullable
    Filter filter(String name) {
        return filters.stream()
                .filter(filter -> filter.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
