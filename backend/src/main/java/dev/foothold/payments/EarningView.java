package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of a student's list of earnings.
///
/// @param reference what was paid for
/// @param owedAt when the work was approved
/// @param transferredAt when it reached the student's Stripe account
/// @param paidAt when it reached the student's bank
public record EarningView(
        UUID id,
        UUID reference,
        String description,
        AccountId payee,
        Money gross,
        Money platformFee,
        Money net,
        PayoutStatus status,
        @Nullable String blockedReason,
        Instant owedAt,
        @Nullable Instant transferredAt,
        @Nullable Instant paidAt) {}
