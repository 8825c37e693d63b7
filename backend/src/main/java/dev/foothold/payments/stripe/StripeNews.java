package dev.foothold.payments.stripe;

/// Brings us to agree with Stripe about the object of some messages; called outside any transaction, any number of
/// times.
public interface StripeNews {

    /// What became of them.
    enum Outcome {
        /// We agree with Stripe now.
        CONVERGED,
        /// They do not concern us.
        IGNORED,
        /// The object is not known here yet.
        TOO_EARLY
    }

    /// Fetches the object and converges.
    Outcome converge(WebhookNotice notice);
}
