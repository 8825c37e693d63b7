package dev.foothold.payments;

import dev.foothold.shared.Conflict;

/// There is nothing to pay: it is paid, on its way, or cancelled.
class PaymentNotPayable extends Conflict {

    PaymentNotPayable(PaymentStatus status) {
        super(
                "payment-not-payable",
                "There is nothing to pay",
                switch (status) {
                    case PROCESSING -> "Your bank is still moving the money. This can take some days.";
                    case CANCELLED -> "This payment was cancelled.";
                    default -> "This was paid already.";
                });
    }
}
