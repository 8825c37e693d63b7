package dev.foothold.conversions;

import java.util.Set;

/// How far a conversion has come.
///
/// ```
/// INTENT -> ROLE_REQUESTED -> LINK_SENT -> LINK_OPENED -> APPLIED -> OFFERED -> ACCEPTED -> STARTED -> CONFIRMED
///                                 '-----------------------^
/// ```
public enum ConversionStep {
    INTENT,
    ROLE_REQUESTED,
    LINK_SENT,
    LINK_OPENED,
    APPLIED,
    OFFERED,
    ACCEPTED,
    STARTED,
    CONFIRMED;

    private static final Set<ConversionStep> REPORTED = Set.of(APPLIED, OFFERED, ACCEPTED, STARTED);

    boolean leadsTo(ConversionStep next) {
        return successors().contains(next);
    }

    private Set<ConversionStep> successors() {
        return switch (this) {
            case INTENT -> Set.of(ROLE_REQUESTED);
            case ROLE_REQUESTED -> Set.of(LINK_SENT);
            case LINK_SENT -> Set.of(LINK_OPENED, APPLIED);
            case LINK_OPENED -> Set.of(APPLIED);
            case APPLIED -> Set.of(OFFERED);
            case OFFERED -> Set.of(ACCEPTED);
            case ACCEPTED -> Set.of(STARTED);
            case STARTED -> Set.of(CONFIRMED);
            case CONFIRMED -> Set.of();
        };
    }

    boolean hasReached(ConversionStep step) {
        return compareTo(step) >= 0;
    }

    /// Whether it is the student who tells of this step.
    boolean isReportedByStudent() {
        return REPORTED.contains(this);
    }
}
