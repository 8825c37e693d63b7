package dev.foothold.payments;

import dev.foothold.shared.Conflict;

/// Only a refund that a bank sent back is paid another way, and once.
class RefundNotOwed extends Conflict {

    RefundNotOwed(boolean paid) {
        super(
                "refund-not-owed",
                "This refund is not owed",
                paid
                        ? "An operator has noted already that it was paid another way. Do not pay it twice: load the"
                                + " page anew."
                        : "No bank has sent it back. See on the page of the payment where the money is.");
    }
}
