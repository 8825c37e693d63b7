package dev.foothold.projects;

import dev.foothold.employers.EmployerId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A project as the employer's members and other modules see it.
///
/// @param slug its name in addresses
/// @param allowedActions what the asker can do now: CHANGE, PUBLISH, APPROVE, CLOSE
public record ProjectView(
        ProjectId id,
        String slug,
        EmployerId employer,
        ProjectTerms terms,
        ProjectFigures figures,
        ProjectStatus status,
        int positionsLeft,
        @Nullable Instant publishedAt,
        @Nullable Instant closedAt,
        @Nullable String closingReason,
        List<String> allowedActions,
        long version) {

    /// The same project with its terms told like this.
    ProjectView with(ProjectTerms others) {
        return new ProjectView(
                id,
                slug,
                employer,
                others,
                figures,
                status,
                positionsLeft,
                publishedAt,
                closedAt,
                closingReason,
                allowedActions,
                version);
    }
}
