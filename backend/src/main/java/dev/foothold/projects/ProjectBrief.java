package dev.foothold.projects;

import dev.foothold.employers.EmployerId;
import dev.foothold.shared.Money;
import dev.foothold.shared.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An open project in short: what a list tells of it and is narrowed by.
///
/// @param place where the work is done, if it has a place
/// @param audience who may apply
/// @param startsOn the first day of the work window
public record ProjectBrief(
        ProjectId id,
        EmployerId employer,
        String title,
        String category,
        List<String> skills,
        WorkMode mode,
        @Nullable Place place,
        int hours,
        Money fee,
        Audience audience,
        LocalDate startsOn,
        LocalDate applyBy,
        Instant publishedAt) {

    /// Its name in addresses.
    public String slug() {
        return ProjectSlug.of(title, id);
    }

    /// The same project with the work done there.
    ProjectBrief at(Place where) {
        return new ProjectBrief(
                id,
                employer,
                title,
                category,
                skills,
                mode,
                where,
                hours,
                fee,
                audience,
                startsOn,
                applyBy,
                publishedAt);
    }
}
