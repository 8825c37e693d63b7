package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What others may see of a student's pay.
///
/// @param transferredAt when it reached the student's Stripe account
/// @param paidAt when it reached the student's bank
public record PayoutView(
        UUID id,
        AccountId payee,
        Money gross,
        Money platformFee,
        Money net,
        PayoutStatus status,
        @Nullable String blockedReason,
        @Nullable Instant transferredAt,
        @Nullable Instant paidAt) {}
