package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What operators see of money of the platform itself on its way to its bank.
///
/// @param askedByName empty when the account is gone
/// @param stripePayout what Stripe calls it; null until Stripe has made it
/// @param failure why Stripe refused it
public record PlatformPayoutView(
        UUID id,
        Money amount,
        PlatformPayoutStatus status,
        AccountId askedBy,
        String askedByName,
        Instant askedAt,
        @Nullable String stripePayout,
        @Nullable String failure) {}
