package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.payments.ledger.Books;
import dev.foothold.payments.stripe.OperationKind;
import dev.foothold.payments.stripe.Outbox;
import dev.foothold.payments.stripe.StripeRequests;
import dev.foothold.payments.stripe.StripeReversal;
import dev.foothold.shared.Money;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.Rules;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes released money back from students, and gives it to whoever paid only when it is really here: a refund that
/// went first could not be undone when the student's account turns out to be empty.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Reversals {

    private final PaymentRepository payments;
    private final PayoutRepository payouts;
    private final ReversalRepository reversals;
    private final Refunds refunds;
    private final Books books;
    private final Outbox outbox;
    private final StripeRequests requests;
    private final Clock clock;

    Reversals(
            PaymentRepository payments,
            PayoutRepository payouts,
            ReversalRepository reversals,
            Refunds refunds,
            Books books,
            Outbox outbox,
            StripeRequests requests,
            Clock clock) {
        this.payments = payments;
        this.payouts = payouts;
        this.reversals = reversals;
        this.refunds = refunds;
        this.books = books;
        this.outbox = outbox;
        this.requests = requests;
        this.clock = clock;
    }

    /// Sets part of a payout aside to be taken back; nothing moves before somebody else agrees.
    Reversal ask(AccountId operator, PaymentId id, int milestone, Money gross, String reason) {
        var payment = payments.locked(id).orElseThrow(() -> new NotFound("payment"));
        new Rules()
                .check(gross.compareTo(payment.amount()) <= 0, "amount", "Take back at most what was paid.")
                .throwIfBroken();
        var payout = payouts.lockedMilestone(id.id(), milestone).orElseThrow(() -> new NotFound("payout"));
        var others = reversals.feesOf(payout.id());
        payout.reverse(gross);
        payouts.save(payout);
        var net = gross.minus(payout.feeOf(gross, others));
        return reversals.save(new Reversal(payout, gross, net, reason, operator, clock.instant()));
    }

    /// Another operator agrees: Stripe is asked after the commit.
    Reversal approve(AccountId operator, UUID id) {
        lockPaymentOf(id);
        var reversal = reversals.locked(id).orElseThrow();
        if (reversal.approve(operator, clock.instant())) {
            reversals.save(reversal);
            var payout = payouts.locked(reversal.payout()).orElseThrow();
            var transfer = payout.stripeTransfer();
            if (transfer == null) {
                throw new IllegalStateException("Payout " + payout.id() + " was never transferred");
            }
            var key = outbox.key(OperationKind.REVERSAL, id, 1);
            outbox.queue(
                    OperationKind.REVERSAL,
                    id,
                    1,
                    requests.reversal(key, reversal.payment().id(), reversal.net(), transfer));
        }
        return reversal;
    }

    /// Another operator does not agree: what was set aside stays paid.
    Reversal decline(AccountId operator, UUID id, String why) {
        lockPaymentOf(id);
        var reversal = reversals.locked(id).orElseThrow();
        return reversal.decline(operator, why, clock.instant()) ? ended(reversal) : reversal;
    }

    /// Who asked for it withdraws it: what was set aside stays paid.
    Reversal withdraw(AccountId operator, UUID id, String why) {
        lockPaymentOf(id);
        var reversal = reversals.locked(id).orElseThrow();
        return reversal.withdraw(operator, why, clock.instant()) ? ended(reversal) : reversal;
    }

    private Reversal ended(Reversal reversal) {
        var payout = payouts.locked(reversal.payout()).orElseThrow();
        payout.notReversed(reversal.gross());
        payouts.save(payout);
        return reversals.save(reversal);
    }

    /// Stripe took it back: it is held again and goes to the employer.
    void done(UUID id, StripeReversal there) {
        var payment = payments.locked(reversals.paymentOf(id).orElseThrow()).orElseThrow();
        var reversal = reversals.locked(id).orElseThrow();
        if (!reversal.isUnderWay()) {
            return;
        }
        var payout = payouts.locked(reversal.payout()).orElseThrow();
        var paid = payment.id().id();
        books.reversalBooked(paid, payout.destination(), reversal.net(), there.balanceTransaction());
        books.takenBack(paid, id, reversal.gross(), reversal.net());
        reversal.done(there.id(), clock.instant());
        payout.reversed(reversal.gross(), clock.instant());
        payment.takenBack(reversal.gross());
        reversals.save(reversal);
        payouts.save(payout);
        payments.save(payment);
        giveBack(payment, reversal);
    }

    // while the payer's bank decides over this money it stays where it is
    private void giveBack(Payment payment, Reversal reversal) {
        if (reversal.gross().compareTo(payment.free()) <= 0) {
            refunds.giveBack(payment, reversal.gross(), "taken back from the student");
        }
    }

    /// Stripe would not: no refund is sent, and an operator decides.
    void refused(UUID id, String code) {
        lockPaymentOf(id);
        var reversal = reversals.locked(id).orElseThrow();
        if (reversal.isUnderWay()) {
            reversal.refused(code);
            ended(reversal);
        }
    }

    private void lockPaymentOf(UUID id) {
        var payment = reversals.paymentOf(id).orElseThrow(() -> new NotFound("reversal"));
        if (payments.locked(payment).isEmpty()) {
            throw new IllegalStateException("Reversal " + id + " is of a payment that is not there");
        }
    }
}
