package dev.foothold.payments;

import dev.foothold.shared.Conflict;

/// Only a payment that a card network warns of goes back by hand.
class PaymentNotWarned extends Conflict {

    PaymentNotWarned() {
        super(
                "payment-not-warned",
                "No bank warns of this payment",
                "Nobody has warned of it, or the warning was cleared. Load the page anew to see how it stands.");
    }
}
