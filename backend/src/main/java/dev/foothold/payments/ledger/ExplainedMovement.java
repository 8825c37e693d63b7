package dev.foothold.payments.ledger;

import dev.foothold.shared.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A movement of our balance that no operation of ours made, with what people say that it was.
///
/// @param movement the id of the balance transaction
/// @param net positive when our balance grew
/// @param owedBy who owes it; null when nobody does
public record ExplainedMovement(
        String movement,
        Money net,
        MovementMeaning meaning,
        @Nullable UUID owedBy) {

    LedgerAccount account() {
        return meaning.account(owedBy);
    }
}
