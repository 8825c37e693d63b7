package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.payments.stripe.StripeOrigin;
import dev.foothold.shared.Money;
import dev.foothold.shared.Rules;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where operators ask each other for what nobody moves alone, and where it is done once another one agrees.
@Component
class ManualMoveDesk {

    private final ManualMoves moves;
    private final Treasury treasury;
    private final Refunds refunds;
    private final AccountReplacements replacements;
    private final FraudWarnings warnings;
    private final HeldRefunds held;
    private final UnexplainedMovements unexplained;
    private final ExplainedMovements explained;
    private final Receivables receivables;
    private final Waiting waiting;
    private final Accounts accounts;
    private final Phase phase;

    ManualMoveDesk(
            ManualMoves moves,
            Treasury treasury,
            Refunds refunds,
            AccountReplacements replacements,
            FraudWarnings warnings,
            HeldRefunds held,
            UnexplainedMovements unexplained,
            ExplainedMovements explained,
            Receivables receivables,
            Waiting waiting,
            Accounts accounts,
            Phase phase) {
        this.moves = moves;
        this.treasury = treasury;
        this.refunds = refunds;
        this.replacements = replacements;
        this.warnings = warnings;
        this.held = held;
        this.unexplained = unexplained;
        this.explained = explained;
        this.receivables = receivables;
        this.waiting = waiting;
        this.accounts = accounts;
        this.phase = phase;
    }

    /// What waits for a second operator first, then the newest.
    List<ManualMoveView> moves(AccountId operator) {
        return allowed(operator, moves::waitingFirst);
    }

    /// Payments that a card network warns of, the oldest first.
    List<FraudWarningView> fraudWarnings(AccountId operator) {
        return allowed(operator, warnings::open);
    }

    /// Students whose account at Stripe is closed: those whose pay waits first, then the longest.
    List<ClosedAccountView> closedAccounts(AccountId operator) {
        return allowed(operator, replacements::closed);
    }

    /// Asks that a student whose account at Stripe is closed may make another one.
    ManualMoveView askForReplacement(AccountId operator, AccountId student, String reason) {
        return allowed(operator, () -> {
            ManualMoves.checkReason(new Rules(), "reason", reason).throwIfBroken();
            replacements.mustBeClosed(student);
            return moves.ask(operator, ManualMoveRequest.replacement(student, reason.strip()));
        });
    }

    /// Asks that what is free of a payment goes back because a card network warns of it.
    ManualMoveView askForWarnedRefund(AccountId operator, PaymentId payment, String reason) {
        return allowed(operator, () -> {
            ManualMoves.checkReason(new Rules(), "reason", reason).throwIfBroken();
            var free = warnings.refundable(payment);
            return moves.ask(operator, ManualMoveRequest.warnedRefund(payment, free, reason.strip()));
        });
    }

    /// Asks that what is held of a payment goes back because its work is over.
    ManualMoveView askForHeldRefund(AccountId operator, PaymentId payment, Money amount, String reason) {
        return allowed(operator, () -> {
            ManualMoves.checkReason(HeldRefunds.checkAmount(amount), "reason", reason)
                    .throwIfBroken();
            held.mustBeRefundable(payment, amount);
            return moves.ask(operator, ManualMoveRequest.heldRefund(payment, amount, reason.strip()));
        });
    }

    /// Agrees to what another operator asked for, and it is done. Agreeing once more changes nothing.
    ManualMoveView agree(AccountId operator, UUID id) {
        var asked = allowed(operator, () -> moves.get(id));
        // Stripe is asked before the transaction, never inside it
        var balance = asked.sendsMoneyWhenAgreedBy(operator) ? treasury.balance() : 0L;
        var origin = asked.explainsWhenAgreedBy(operator)
                ? unexplained.look(asked.reference().orElseThrow())
                : null;
        var agreed = phase.give(() -> {
            moves.agree(operator, id).ifPresent(move -> carryOut(move, balance, origin));
            return moves.view(moves.get(id));
        });
        if (asked.kind() == ManualMoveKind.ACCOUNT_REPLACEMENT) {
            // what waited for the closed account waits for the student now, who is reminded of it
            waiting.resume(new AccountId(asked.subject()));
        }
        return agreed;
    }

    private void carryOut(ManualMove move, long balance, @Nullable StripeOrigin origin) {
        switch (move.kind()) {
            case PLATFORM_PAYOUT -> treasury.send(move, balance);
            case REFUND_PAID_ANOTHER_WAY -> refunds.paidAnotherWay(move.subject(), move.askedBy(), move.reason());
            case ACCOUNT_REPLACEMENT -> replacements.replace(new AccountId(move.subject()));
            case WARNED_REFUND ->
                warnings.giveBack(new PaymentId(move.subject()), move.amount().orElseThrow());
            case HELD_REFUND ->
                held.giveBack(new PaymentId(move.subject()), move.amount().orElseThrow());
            case MOVEMENT_EXPLAINED -> explained.book(move, Objects.requireNonNull(origin));
            case RECEIVABLE_SETTLED -> receivables.settle(move);
        }
    }

    /// Does not agree to what another operator asked for.
    ManualMoveView decline(AccountId operator, UUID id, String why) {
        return allowed(operator, () -> {
            ManualMoves.checkReason(new Rules(), "reason", why).throwIfBroken();
            return moves.decline(operator, id, why.strip());
        });
    }

    /// Takes back what one asked for oneself, before somebody agreed.
    ManualMoveView withdraw(AccountId operator, UUID id, String why) {
        return allowed(operator, () -> {
            ManualMoves.checkReason(new Rules(), "reason", why).throwIfBroken();
            return moves.withdraw(operator, id, why.strip());
        });
    }

    private <T> T allowed(AccountId operator, Supplier<T> work) {
        return phase.give(() -> {
            accounts.requireOperator(operator);
            return work.get();
        });
    }
}
