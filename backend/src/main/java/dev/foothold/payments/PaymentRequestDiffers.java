package dev.foothold.payments;

import dev.foothold.shared.Conflict;

/// A second payment with other terms was asked for the same thing.
class PaymentRequestDiffers extends Conflict {

    PaymentRequestDiffers() {
        super(
                "payment-request-differs",
                "Payment was asked for already",
                "A payment with another payer, amount or fee exists for the same thing. Cancel that one first.");
    }
}
