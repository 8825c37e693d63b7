package dev.foothold.payments;

import dev.foothold.shared.Conflict;

/// Money that is moved by hand needs two people.
class NeedsSecondOperator extends Conflict {

    NeedsSecondOperator() {
        super(
                "needs-second-operator",
                "Somebody else must decide",
                "You asked for this yourself. Another operator agrees or declines before money moves; you may withdraw it.");
    }
}
