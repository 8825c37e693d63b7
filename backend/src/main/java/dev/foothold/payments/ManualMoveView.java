package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What operators see of something that two of them move by hand.
///
/// @param subject the platform payout that is made with it, the refund, the student's account, or the payment
/// @param about what it is about, in words
/// @param amount null where no amount is named
/// @param askedByName empty when the account is gone
/// @param endedBy who agreed, declined or withdrew it
/// @param endedByName empty when the account is gone
/// @param endedBecause why it was declined or withdrawn
public record ManualMoveView(
        UUID id,
        ManualMoveKind kind,
        UUID subject,
        String about,
        @Nullable Money amount,
        String reason,
        ManualMoveStatus status,
        AccountId askedBy,
        String askedByName,
        Instant askedAt,
        @Nullable AccountId endedBy,
        @Nullable String endedByName,
        @Nullable Instant endedAt,
        @Nullable String endedBecause) {}
