package dev.foothold.demo;

/// What becomes of a project in the story. Those with an engagement name how far it comes.
enum Fate {
    DRAFT,
    AWAITING_APPROVAL,
    OPEN,
    CLOSED,
    AWAITING_SIGNATURES,
    AWAITING_FUNDS,
    AWAITING_KICKOFF,
    IN_PROGRESS,
    SUBMITTED,
    CHANGES_REQUESTED,
    COMPLETED,
    APPROVED_BY_SILENCE,
    CANCELLED_UNSIGNED,
    CANCELLED_FUNDED,
    CANCELLED_RUNNING;

    /// Whether somebody is chosen for it.
    boolean hasEngagement() {
        return compareTo(CLOSED) > 0;
    }
}
