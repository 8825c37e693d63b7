package dev.foothold.payments;

import dev.foothold.shared.Conflict;

/// The same is asked for already, by somebody else or with another amount.
class ManualMoveOpen extends Conflict {

    ManualMoveOpen() {
        super(
                "manual-move-open",
                "This is asked for already",
                "It waits for a second operator. Agree to that, decline it, or let whoever asked withdraw it first.");
    }
}
