package dev.foothold.applications;

import dev.foothold.shared.Conflict;
import java.util.Locale;

/// The application is in a state in which this cannot happen.
class StepNotPossible extends Conflict {

    StepNotPossible(ApplicationStatus now, String why) {
        super(
                "step-not-possible",
                "This step is not possible now",
                "The application is " + words(now) + ": " + why + ". Load it again to see what is possible.");
    }

    static String words(ApplicationStatus status) {
        return switch (status) {
            case DRAFT -> "a draft";
            case INTERVIEW -> "in the interviews";
            default -> status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
