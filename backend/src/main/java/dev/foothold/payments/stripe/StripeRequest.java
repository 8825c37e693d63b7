package dev.foothold.payments.stripe;

import org.jspecify.annotations.Nullable;

/// One write to Stripe, serialised once: a retry sends these very bytes.
///
/// @param path such as `/v1/transfers`
/// @param body form-encoded for v1, JSON for v2
/// @param lookup the list in which the object is found again when its answer got lost, or null when there is none
public record StripeRequest(
        String path, String body, @Nullable String lookup) {}
