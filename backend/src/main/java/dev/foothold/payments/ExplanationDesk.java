package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.payments.ledger.MovementMeaning;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.shared.Money;
import dev.foothold.shared.Rules;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where operators say what money was that no operation of ours moved. It is booked when another one agrees.
@Component
class ExplanationDesk {

    private final ManualMoves moves;
    private final UnexplainedMovements unexplained;
    private final ExplainedMovements explained;
    private final Receivables receivables;
    private final Accounts accounts;
    private final Phase phase;

    ExplanationDesk(
            ManualMoves moves,
            UnexplainedMovements unexplained,
            ExplainedMovements explained,
            Receivables receivables,
            Accounts accounts,
            Phase phase) {
        this.moves = moves;
        this.unexplained = unexplained;
        this.explained = explained;
        this.receivables = receivables;
        this.accounts = accounts;
        this.phase = phase;
    }

    /// Says what a movement of our balance was.
    ///
    /// @param owedBy the student or employer who owes it; null when nobody does, or when Stripe tells who
    ManualMoveView explain(
            AccountId operator, String movement, MovementMeaning meaning, @Nullable UUID owedBy, String reason) {
        phase.run(() -> accounts.requireOperator(operator));
        var rules = new Rules()
                .check(
                        meaning.isOwed() || owedBy == null,
                        "owedBy",
                        "Somebody owes it only when it is owed by a student or an employer.");
        ManualMoves.checkReason(rules, "reason", reason).throwIfBroken();
        // Stripe is asked before the transaction, never inside it
        var origin = unexplained.look(movement);
        return phase.give(() -> moves.ask(operator, explained.asked(origin, meaning, owedBy, reason.strip())));
    }

    /// Says that what somebody owes was paid to the platform's bank, or never will be.
    ///
    /// @param account the account of the ledger where it lies
    ManualMoveView settle(AccountId operator, String account, MovementMeaning how, Money amount, String reason) {
        return phase.give(() -> {
            accounts.requireOperator(operator);
            ManualMoves.checkReason(Receivables.check(how, amount), "reason", reason)
                    .throwIfBroken();
            return moves.ask(operator, receivables.asked(account, how, amount, reason.strip()));
        });
    }
}
