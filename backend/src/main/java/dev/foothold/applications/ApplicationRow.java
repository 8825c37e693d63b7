package dev.foothold.applications;

import dev.foothold.projects.ProjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line of a student's own list.
public record ApplicationRow(
        ApplicationId id,
        ProjectId project,
        String projectTitle,
        String projectSlug,
        String employerName,
        ApplicationStatus status,
        @Nullable Instant appliedAt,
        @Nullable WeekClock clock) {}
