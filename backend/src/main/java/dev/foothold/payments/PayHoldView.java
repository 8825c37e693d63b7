package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What operators see of a student's pay that is, or was, on hold.
///
/// @param studentName empty when the account is gone
/// @param waiting pay that the student is owed now and that was not sent, for whatever reason
/// @param placedByName empty when the account is gone
/// @param liftedBy null while it is on hold
/// @param liftedByName empty when the account is gone
/// @param liftedBecause how the question was settled
public record PayHoldView(
        UUID id,
        AccountId student,
        String studentName,
        Money waiting,
        String reason,
        AccountId placedBy,
        String placedByName,
        Instant placedAt,
        @Nullable AccountId liftedBy,
        @Nullable String liftedByName,
        @Nullable Instant liftedAt,
        @Nullable String liftedBecause) {}
