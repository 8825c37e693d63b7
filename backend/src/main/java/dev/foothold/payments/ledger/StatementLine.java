package dev.foothold.payments.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One entry as it is read back.
///
/// @param amount a debit when positive, a credit when negative
public record StatementLine(
        Instant at,
        String account,
        long amount,
        String currency,
        String kind,
        @Nullable String stripeReference) {}
