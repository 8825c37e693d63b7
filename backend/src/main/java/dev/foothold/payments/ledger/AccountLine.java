package dev.foothold.payments.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One entry of an account.
///
/// @param tx the number of the transaction it is part of; an account has at most one entry in each
/// @param amount a debit when positive, a credit when negative
public record AccountLine(
        long tx,
        Instant at,
        String kind,
        long amount,
        String currency,
        @Nullable UUID payment,
        @Nullable String stripeReference) {}
