package dev.foothold.payments.stripe;

/// Brings us to agree with Stripe about the object of a message; called outside any transaction, any number of times.
public interface StripeNews {

    /// What became of a message.
    enum Outcome {
        /// We agree with Stripe now.
        CONVERGED,
        /// It does not concern us.
        IGNORED,
        /// The object is not known here yet.
        TOO_EARLY
    }

    /// Fetches the object and converges.
    Outcome converge(WebhookNotice notice);
}
