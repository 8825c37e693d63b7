package dev.foothold.payments.stripe;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What operators see of a write to Stripe.
///
/// @param subject the thing of ours that it serves
/// @param state how far it got; `UNKNOWN` and `MANUAL` need eyes
/// @param dueAt when it is tried again, or null when only a person can go on
/// @param decidableFrom from when on a person may decide it
public record OperationView(
        UUID id,
        OperationKind kind,
        UUID subject,
        int attempt,
        String key,
        String state,
        int tries,
        @Nullable String outcome,
        Instant createdAt,
        @Nullable Instant dueAt,
        Instant decidableFrom) {}
