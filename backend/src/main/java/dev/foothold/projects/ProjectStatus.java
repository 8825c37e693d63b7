package dev.foothold.projects;

import java.util.Set;

/// Where a project stands.
///
/// ```
/// DRAFT -> PUBLISHED <-> FILLED
///  ^  |       ^  |          |
///  |  v       |  '-> CLOSED <-- any of the others
///  AWAITING_APPROVAL
/// ```
public enum ProjectStatus {
    DRAFT,
    AWAITING_APPROVAL,
    PUBLISHED,
    FILLED,
    CLOSED;

    boolean leadsTo(ProjectStatus next) {
        return successors().contains(next);
    }

    private Set<ProjectStatus> successors() {
        return switch (this) {
            case DRAFT -> Set.of(AWAITING_APPROVAL, PUBLISHED, CLOSED);
            case AWAITING_APPROVAL -> Set.of(DRAFT, PUBLISHED, CLOSED);
            case PUBLISHED -> Set.of(FILLED, CLOSED);
            case FILLED -> Set.of(PUBLISHED, CLOSED);
            case CLOSED -> Set.of();
        };
    }
}
