package dev.foothold.applications;

import java.util.EnumSet;
import java.util.Set;

/// Where an application stands.
///
/// ```
/// DRAFT -> APPLIED -> REVIEWED -> SHORTLISTED -> INTERVIEW -> OFFERED -> ACCEPTED
///             '-----------'------------'------------'-> NOT_SELECTED
///             '-----------'------------'------------'-> WITHDRAWN
/// ```
///
/// An employer may skip steps forward. An offer that expires leads back to SHORTLISTED.
public enum ApplicationStatus {
    DRAFT,
    APPLIED,
    REVIEWED,
    SHORTLISTED,
    INTERVIEW,
    OFFERED,
    ACCEPTED,
    NOT_SELECTED,
    WITHDRAWN;

    /// The states in which the student waits for the employer, and the week clock runs.
    public static final Set<ApplicationStatus> WAITING = Set.of(APPLIED, REVIEWED, SHORTLISTED, INTERVIEW);

    /// The states in which nothing is decided yet.
    public static final Set<ApplicationStatus> UNDECIDED = Set.of(APPLIED, REVIEWED, SHORTLISTED, INTERVIEW, OFFERED);

    /// Whether the student waits for the employer.
    public boolean isWaiting() {
        return WAITING.contains(this);
    }

    /// Whether nothing is decided yet.
    public boolean isUndecided() {
        return UNDECIDED.contains(this);
    }

    boolean leadsTo(ApplicationStatus next) {
        return successors().contains(next);
    }

    private Set<ApplicationStatus> successors() {
        return switch (this) {
            case DRAFT -> EnumSet.of(APPLIED);
            case APPLIED -> EnumSet.of(REVIEWED, SHORTLISTED, INTERVIEW, OFFERED, NOT_SELECTED, WITHDRAWN);
            case REVIEWED -> EnumSet.of(SHORTLISTED, INTERVIEW, OFFERED, NOT_SELECTED, WITHDRAWN);
            case SHORTLISTED -> EnumSet.of(INTERVIEW, OFFERED, NOT_SELECTED, WITHDRAWN);
            case INTERVIEW -> EnumSet.of(OFFERED, NOT_SELECTED, WITHDRAWN);
            case OFFERED -> EnumSet.of(ACCEPTED, SHORTLISTED, NOT_SELECTED, WITHDRAWN);
            case ACCEPTED, NOT_SELECTED, WITHDRAWN -> EnumSet.noneOf(ApplicationStatus.class);
        };
    }
}
