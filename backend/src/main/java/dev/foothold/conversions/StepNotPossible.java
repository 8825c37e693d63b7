package dev.foothold.conversions;

import dev.foothold.shared.Conflict;
import java.util.Locale;

/// The conversion stands where this cannot happen.
class StepNotPossible extends Conflict {

    StepNotPossible(ConversionStep now, String why) {
        super(
                "step-not-possible",
                "This step is not possible now",
                "The last step was \"" + now.name().toLowerCase(Locale.ROOT).replace('_', ' ') + "\": " + why
                        + ". Load it again to see what is possible.");
    }
}
