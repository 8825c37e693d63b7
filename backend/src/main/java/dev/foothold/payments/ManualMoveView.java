package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.payments.ledger.MovementMeaning;
import dev.foothold.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What operators see of something that two of them move by hand.
///
/// @param subject the platform payout that is made with it, the refund, the student's account, the payment, who owes
/// it, or what stands for a movement
/// @param about what it is about, in words
/// @param amount null where no amount is named; what our balance grew by where a movement is explained
/// @param reference the movement at Stripe that is explained, or the account of the ledger where it is owed
/// @param meaning what an operator says that the money was
/// @param owedBy the student or employer who owes it
/// @param owedByName empty when their account is gone
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
        @Nullable String reference,
        @Nullable MovementMeaning meaning,
        @Nullable UUID owedBy,
        @Nullable String owedByName,
        String reason,
        ManualMoveStatus status,
        AccountId askedBy,
        String askedByName,
        Instant askedAt,
        @Nullable AccountId endedBy,
        @Nullable String endedByName,
        @Nullable Instant endedAt,
        @Nullable String endedBecause) {}
