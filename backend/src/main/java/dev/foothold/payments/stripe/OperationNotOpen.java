package dev.foothold.payments.stripe;

import dev.foothold.shared.Conflict;

/// There is nothing for a person to decide.
class OperationNotOpen extends Conflict {

    OperationNotOpen() {
        super(
                "operation-not-open",
                "There is nothing to decide",
                "Only an operation that is in doubt or waits for a person can be decided.");
    }
}
