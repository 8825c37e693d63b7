package dev.foothold.payments.stripe;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What operators see of a message of Stripe that was tried too often.
///
/// @param id what Stripe calls it
/// @param endpoint where it came in: `PLATFORM`, `CONNECT` or `ACCOUNTS`
/// @param account the student's Stripe account it happened in, or null for our own
/// @param trouble what was in its way the last time
public record GivenUpMessageView(
        String id,
        String endpoint,
        String type,
        @Nullable String account,
        Instant receivedAt,
        int tries,
        @Nullable String trouble) {}
