package dev.foothold.engagements;

import dev.foothold.shared.Conflict;
import java.util.Locale;

/// The engagement is in a state in which this cannot happen.
class StepNotPossible extends Conflict {

    StepNotPossible(EngagementStatus now, String why) {
        super(
                "step-not-possible",
                "This step is not possible now",
                "The engagement is " + now.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + why);
    }
}
