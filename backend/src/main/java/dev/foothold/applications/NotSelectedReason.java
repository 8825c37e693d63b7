package dev.foothold.applications;

/// Why a student was not selected; the last two are given by the platform when the project ends.
public enum NotSelectedReason {
    SKILLS,
    AVAILABILITY,
    CHOSEN_OTHER,
    INCOMPLETE,
    NOT_ELIGIBLE,
    PROJECT_FILLED,
    PROJECT_CLOSED;

    boolean isGivenByThePlatform() {
        return this == PROJECT_FILLED || this == PROJECT_CLOSED;
    }
}
