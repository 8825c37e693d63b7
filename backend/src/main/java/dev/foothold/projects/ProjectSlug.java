package dev.foothold.projects;

import dev.foothold.shared.Slug;
import java.util.Locale;
import java.util.Optional;

/// The name of a project in addresses: its title, and eight hexadecimal digits of its id that find it when the title
/// changes.
final class ProjectSlug {

    private static final int KEY_LENGTH = 8;

    private ProjectSlug() {}

    static String of(String title, ProjectId id) {
        return Slug.of(title, "project") + "-" + key(id);
    }

    /// The digits that find the project.
    static String key(ProjectId id) {
        var text = id.toString();
        return text.substring(text.length() - KEY_LENGTH);
    }

    /// The first or the last key that begins with these digits.
    static String filled(String digits, char rest) {
        return digits + String.valueOf(rest).repeat(KEY_LENGTH - digits.length());
    }

    /// The digits at the end of a slug, old or new; empty where there are none.
    static Optional<String> keyIn(String slug) {
        var key = slug.substring(slug.lastIndexOf('-') + 1).toLowerCase(Locale.ROOT);
        return key.matches("[0-9a-f]{8}") ? Optional.of(key) : Optional.empty();
    }
}
