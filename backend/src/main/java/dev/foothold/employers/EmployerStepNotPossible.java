package dev.foothold.employers;

import dev.foothold.shared.Conflict;

/// The employer's status does not lead there.
class EmployerStepNotPossible extends Conflict {

    EmployerStepNotPossible(EmployerStatus from, EmployerStatus to) {
        super(
                "step-not-possible",
                "Not possible now",
                "An employer that is " + from + " cannot become " + to + ". Load it again to see what can be done.");
    }
}
