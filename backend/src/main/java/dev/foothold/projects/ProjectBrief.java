package dev.foothold.projects;

import dev.foothold.employers.EmployerId;
import dev.foothold.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An open project in short: what a list tells of it and is narrowed by.
///
/// @param state where the work is done, if it has a place
/// @param audience who may apply
public record ProjectBrief(
        ProjectId id,
        EmployerId employer,
        String title,
        String category,
        List<String> skills,
        WorkMode mode,
        @Nullable String state,
        int hours,
        Money fee,
        Audience audience,
        LocalDate applyBy,
        Instant publishedAt) {

    /// Its name in addresses.
    public String slug() {
        return ProjectSlug.of(title, id);
    }
}
