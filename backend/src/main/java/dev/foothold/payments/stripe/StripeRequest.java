package dev.foothold.payments.stripe;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One write to Stripe, serialised once: a retry sends these very bytes.
///
/// @param path such as `/v1/transfers`
/// @param body form-encoded for v1, JSON for v2
/// @param lookup the list in which the object is found again when its answer got lost, or null when there is none
/// @param payment whose money it moves, or null when it moves none
public record StripeRequest(
        String path,
        String body,
        @Nullable String lookup,
        @Nullable UUID payment) {

    /// One that moves no payment's money.
    StripeRequest(String path, String body, @Nullable String lookup) {
        this(path, body, lookup, null);
    }

    /// The same, moving the money of a payment.
    StripeRequest moving(UUID moved) {
        return new StripeRequest(path, body, lookup, moved);
    }
}
