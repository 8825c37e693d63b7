package dev.foothold.payments;

import dev.foothold.payments.ledger.MovementMeaning;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an operator says that money was.
///
/// @param reference the movement of our balance at Stripe, or the account of the ledger, that it is about
/// @param owedBy the student or employer who owes it; null when nobody does
record ManualMoveMeaning(
        String reference, MovementMeaning meaning, @Nullable UUID owedBy) {}
