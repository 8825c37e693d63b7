package dev.foothold.payments.stripe;

/// Stripe does not know our key: until it is put right this is as if Stripe were away.
class StripeKeyUnknown extends StripeNotReachable {

    /// @param cause what Stripe said; stays inside
    StripeKeyUnknown(Throwable cause) {
        super(cause);
    }
}
