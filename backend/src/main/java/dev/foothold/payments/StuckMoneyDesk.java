package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.shared.Rules;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// Where operators help on what does not go on by itself: pay that Stripe refused, refunds that did not arrive.
@Component
class StuckMoneyDesk {

    private static final int AT_ONCE = 100;

    private final PayoutRepository payouts;
    private final RefundRepository refunds;
    private final Transfers transfers;
    private final Refunds refunding;
    private final ManualMoves moves;
    private final Accounts accounts;
    private final Phase phase;

    StuckMoneyDesk(
            PayoutRepository payouts,
            RefundRepository refunds,
            Transfers transfers,
            Refunds refunding,
            ManualMoves moves,
            Accounts accounts,
            Phase phase) {
        this.payouts = payouts;
        this.refunds = refunds;
        this.transfers = transfers;
        this.refunding = refunding;
        this.moves = moves;
        this.accounts = accounts;
        this.phase = phase;
    }

    /// Pay that Stripe refused, the oldest first.
    List<RefusedPayoutView> payouts(AccountId operator) {
        return phase.give(() -> {
            accounts.requireOperator(operator);
            var refused = payouts.refused(Limit.of(AT_ONCE));
            var people =
                    accounts.all(refused.stream().map(Payout::payee).distinct().toList());
            return refused.stream()
                    .map(payout -> {
                        var person = people.get(payout.payee());
                        return payout.refusal(person == null ? "" : person.name());
                    })
                    .toList();
        });
    }

    /// Asks Stripe once more, after the commit.
    PayoutView retry(AccountId operator, UUID payout) {
        return phase.give(() -> {
            accounts.requireOperator(operator);
            return transfers.retry(payout).view();
        });
    }

    /// Refunds that did not arrive and that nobody has settled otherwise, the oldest first.
    List<FailedRefundView> refunds(AccountId operator) {
        return phase.give(() -> {
            accounts.requireOperator(operator);
            return refunds.notArrived(AT_ONCE).stream().map(Refund::failure).toList();
        });
    }

    /// Asks to note that a refund which came back was paid another way. It is booked when another operator agrees.
    ManualMoveView paidAnotherWay(AccountId operator, UUID refund, String note) {
        return phase.give(() -> {
            accounts.requireOperator(operator);
            ManualMoves.checkReason(new Rules(), "note", note).throwIfBroken();
            return moves.ask(operator, ManualMoveRequest.paidAnotherWay(refunding.owed(refund), note.strip()));
        });
    }
}
