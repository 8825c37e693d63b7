package dev.foothold.engagements;

import java.util.EnumSet;
import java.util.Set;

/// Where an engagement stands.
///
/// ```
/// AWAITING_SIGNATURES -> AWAITING_FUNDS -> AWAITING_KICKOFF -> IN_PROGRESS -> SUBMITTED -> COMPLETED
///          |                   |                  |                |           |    ^
///          |                   |                  |                |           v    |
///          |                   |                  |                |      CHANGES_REQUESTED
///          '-------------------'------------------'----------------'--> CANCELLED <--'
/// ```
///
/// The student may cancel submitted work too; the employer answers it by approval or a request for changes.
public enum EngagementStatus {
    AWAITING_SIGNATURES,
    AWAITING_FUNDS,
    AWAITING_KICKOFF,
    IN_PROGRESS,
    SUBMITTED,
    CHANGES_REQUESTED,
    COMPLETED,
    CANCELLED;

    /// Whether work has not begun yet.
    public boolean isBeforeStart() {
        return this == AWAITING_SIGNATURES || this == AWAITING_FUNDS || this == AWAITING_KICKOFF;
    }

    /// Whether the student is at work or the work is under review.
    public boolean isRunning() {
        return this == IN_PROGRESS || this == SUBMITTED || this == CHANGES_REQUESTED;
    }

    /// Whether nothing more happens, apart from the payout.
    public boolean isOver() {
        return this == COMPLETED || this == CANCELLED;
    }

    boolean leadsTo(EngagementStatus next) {
        return successors().contains(next);
    }

    private Set<EngagementStatus> successors() {
        return switch (this) {
            case AWAITING_SIGNATURES -> EnumSet.of(AWAITING_FUNDS, CANCELLED);
            case AWAITING_FUNDS -> EnumSet.of(AWAITING_KICKOFF, CANCELLED);
            case AWAITING_KICKOFF -> EnumSet.of(IN_PROGRESS, CANCELLED);
            case IN_PROGRESS -> EnumSet.of(SUBMITTED, CANCELLED);
            case SUBMITTED -> EnumSet.of(CHANGES_REQUESTED, COMPLETED, CANCELLED);
            case CHANGES_REQUESTED -> EnumSet.of(SUBMITTED, CANCELLED);
            case COMPLETED, CANCELLED -> EnumSet.noneOf(EngagementStatus.class);
        };
    }
}
