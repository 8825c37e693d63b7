package dev.foothold.projects;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A project as anybody sees it.
///
/// @param slug its name in addresses
/// @param open whether one can apply now
public record PublicProjectView(
        ProjectId id,
        String slug,
        EmployerBrief employer,
        PublicTerms terms,
        String supervisorName,
        ProjectFigures figures,
        ProjectStatus status,
        int positionsLeft,
        @Nullable Instant publishedAt,
        boolean open,
        String categoryName) {}
