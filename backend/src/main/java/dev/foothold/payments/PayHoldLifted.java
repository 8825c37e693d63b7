package dev.foothold.payments;

import dev.foothold.shared.Conflict;

/// Somebody else has lifted the hold on a student's pay.
class PayHoldLifted extends Conflict {

    PayHoldLifted() {
        super(
                "pay-hold-lifted",
                "This hold is lifted already",
                "Another operator lifted it, and what waited goes on. If it must wait still, put the pay on hold"
                        + " anew.");
    }
}
