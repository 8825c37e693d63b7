package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What operators see of a difference.
///
/// @param rule which comparison found it
/// @param expected what the ledger says, in cents, if it is about an amount
/// @param found what was found, in cents
/// @param owner who looks after it
/// @param seenAt when a reconciliation last found it
public record DifferenceView(
        UUID id,
        String rule,
        String subject,
        String detail,
        @Nullable Long expected,
        @Nullable Long found,
        DifferenceState state,
        @Nullable AccountId owner,
        @Nullable String note,
        Instant foundAt,
        Instant seenAt,
        @Nullable Instant resolvedAt) {}
