package dev.foothold.payments.stripe;

import dev.foothold.shared.Problem;
import org.springframework.http.HttpStatus;

/// Stripe did not answer, or not usably; nothing of ours moved.
public class StripeNotReachable extends Problem {

    /// @param cause what went wrong on the way; stays inside
    public StripeNotReachable(Throwable cause) {
        this();
        initCause(cause);
    }

    /// Without a cause of its own.
    public StripeNotReachable() {
        super(
                HttpStatus.SERVICE_UNAVAILABLE,
                "stripe-not-reachable",
                "Our payment provider does not answer",
                "No money moved. Please try again in a minute.");
    }
}
