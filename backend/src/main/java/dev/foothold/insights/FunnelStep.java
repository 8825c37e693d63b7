package dev.foothold.insights;

import java.util.Locale;

/// A step of a student's way into paid work, with the definition that readers of the figures get.
enum FunnelStep {
    ACTIVATED("Signed in with a profile that is at least 60 % complete."),
    VIEWED("Opened a project's page while signed in, or applied for a project."),
    APPLIED("Sent at least one application."),
    SELECTED("Was offered a position, or took one."),
    STARTED("Began paid work: agreement signed, money held, kickoff done."),
    COMPLETED("Handed in work that was approved."),
    PAID("Was paid for approved work."),
    CONVERTED("Accepted a role at an employer after working on a project there.");

    private final String definition;

    FunnelStep(String definition) {
        this.definition = definition;
    }

    String definition() {
        return definition;
    }

    /// How the figures call it.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
