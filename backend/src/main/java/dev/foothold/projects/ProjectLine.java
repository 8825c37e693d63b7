package dev.foothold.projects;

import dev.foothold.shared.Cursor;
import dev.foothold.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a list reads of a project.
record ProjectLine(
        ProjectId id,
        String title,
        ProjectStatus status,
        Money fee,
        int hours,
        int positions,
        int seatsTaken,
        LocalDate applyBy,
        @Nullable Instant publishedAt,
        Instant draftedAt,
        Instant changedAt) {

    String slug() {
        return ProjectSlug.of(title, id);
    }

    ProjectRow row() {
        var left = Math.max(0, positions - seatsTaken);
        return new ProjectRow(id, slug(), title, status, fee, hours, positions, left, applyBy, publishedAt);
    }

    OpenProject open() {
        return new OpenProject(slug(), changedAt);
    }

    String draftedCursor() {
        return new Cursor(draftedAt, id.id()).text();
    }
}
