package dev.foothold.payments;

import dev.foothold.shared.Conflict;

/// Money that is moved by hand needs two people.
class NeedsSecondOperator extends Conflict {

    NeedsSecondOperator() {
        super(
                "needs-second-operator",
                "Somebody else must agree",
                "You asked for this yourself. Another operator has to agree before money moves.");
    }
}
