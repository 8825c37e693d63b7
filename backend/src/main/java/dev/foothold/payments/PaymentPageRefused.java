package dev.foothold.payments;

import dev.foothold.shared.Conflict;

/// Stripe would not make a payment page.
class PaymentPageRefused extends Conflict {

    PaymentPageRefused() {
        super(
                "payment-page-refused",
                "The payment page could not be opened",
                "Our payment provider refused to open it. Nothing was charged. Please write to the operator.");
    }
}
