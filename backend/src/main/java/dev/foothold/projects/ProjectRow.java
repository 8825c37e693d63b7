package dev.foothold.projects;

import dev.foothold.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A project in a list.
public record ProjectRow(
        ProjectId id,
        String slug,
        String title,
        ProjectStatus status,
        Money fee,
        int hours,
        int positions,
        int positionsLeft,
        LocalDate applyBy,
        @Nullable Instant publishedAt) {}
