package dev.foothold.projects;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads lists of lines as people type them.
final class Texts {

    private Texts() {}

    /// The lines without blanks around them; none where nothing was sent.
    static List<String> stripped(@Nullable List<? extends @Nullable String> lines) {
        if (lines == null) {
            return List.of();
        }
        return lines.stream().map(line -> line == null ? "" : line.strip()).toList();
    }
}
