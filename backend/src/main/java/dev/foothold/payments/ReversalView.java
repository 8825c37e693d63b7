package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What operators see of money that is taken back from a student.
///
/// @param gross what the employer gets back
/// @param net what the student gives back
/// @param endedBy who declined or withdrew it
/// @param endedBecause why it was declined or withdrawn
/// @param settledAt when it was taken back, declined or withdrawn
public record ReversalView(
        UUID id,
        PaymentId payment,
        UUID payout,
        Money gross,
        Money net,
        String reason,
        ReversalStatus status,
        AccountId askedBy,
        @Nullable AccountId approvedBy,
        @Nullable Instant approvedAt,
        @Nullable AccountId endedBy,
        @Nullable String endedBecause,
        @Nullable String failure,
        Instant askedAt,
        @Nullable Instant settledAt) {}
