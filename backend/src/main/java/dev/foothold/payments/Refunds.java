package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.payments.ledger.Books;
import dev.foothold.payments.stripe.OperationKind;
import dev.foothold.payments.stripe.Outbox;
import dev.foothold.payments.stripe.StripeRefund;
import dev.foothold.payments.stripe.StripeRequests;
import dev.foothold.shared.Money;
import dev.foothold.shared.NotFound;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Gives held money back to whoever paid it: through Stripe, or into a sponsor's wallet.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Refunds {

    private final PaymentRepository payments;
    private final RefundRepository refunds;
    private final DisputeRepository disputes;
    private final WalletMoney wallets;
    private final Books books;
    private final Receipts receipts;
    private final Outbox outbox;
    private final StripeRequests requests;
    private final Clock clock;

    Refunds(
            PaymentRepository payments,
            RefundRepository refunds,
            DisputeRepository disputes,
            WalletMoney wallets,
            Books books,
            Receipts receipts,
            Outbox outbox,
            StripeRequests requests,
            Clock clock) {
        this.payments = payments;
        this.refunds = refunds;
        this.disputes = disputes;
        this.wallets = wallets;
        this.books = books;
        this.receipts = receipts;
        this.outbox = outbox;
        this.requests = requests;
        this.clock = clock;
    }

    /// Gives money back the way it came; the payment is locked by the caller.
    void giveBack(Payment payment, Money amount, String reason) {
        var intent = payment.paymentIntent();
        if (payment.isSponsored()) {
            toWallet(payment, amount, reason);
        } else if (intent == null) {
            throw new MoneyNotAvailable(amount, payment.free());
        } else {
            payment.reserveRefund(amount);
            start(payment, amount, intent, reason);
        }
    }

    /// Gives back money that nobody waited for; the payment is locked by the caller.
    void giveSurplusBack(Payment payment, Money amount, String paymentIntent) {
        payment.reserveSurplus(amount);
        start(payment, amount, paymentIntent, payment.whySurplus());
    }

    private void toWallet(Payment payment, Money amount, String reason) {
        var now = clock.instant();
        payment.reserveRefund(amount);
        var refund = Refund.toWallet(payment.id(), amount, reason, now);
        payment.refundSettled(amount, now);
        wallets.takeBack(payment, refund.id(), amount);
        refund.noted(receipts.issue(payment, refund, now));
        refunds.save(refund);
        payments.save(payment);
    }

    // the money is set aside already; Stripe is asked after the commit
    private void start(Payment payment, Money amount, String paymentIntent, String reason) {
        payments.save(payment);
        var refund = refunds.save(new Refund(payment.id(), paymentIntent, amount, reason, clock.instant()));
        books.refundAsked(payment.id().id(), refund.id(), amount);
        var key = outbox.key(OperationKind.REFUND, refund.id(), 1);
        outbox.queue(
                OperationKind.REFUND,
                refund.id(),
                1,
                requests.refund(key, payment.id().id(), amount, paymentIntent));
    }

    /// Stripe refused; the money is held again.
    void refused(UUID id, String code) {
        var payment = payments.lockedByRefund(id).orElseThrow();
        var refund = refunds.locked(id).orElseThrow();
        if (books.refundUndone(payment.id().id(), id, refund.amount())) {
            refund.refused(code);
            refunds.save(refund);
            payment.refundUndone(refund.amount());
            wallets.fill(payment);
            payments.save(payment);
            var intent = refund.paymentIntent();
            if (intent != null) {
                resume(payment, intent);
            }
        }
    }

    /// Asks once more to give back money that nobody waited for, for each dispute about it that was won: Stripe refuses
    /// while a bank asks for it. The refusal and the bank's decision may be told in either order. The payment
    /// is locked by the caller.
    void resume(Payment payment, String paymentIntent) {
        if (payment.fillsWallet()) {
            return;
        }
        var asked = refunds.of(payment.id(), paymentIntent, payment.whySurplus());
        if (asked.isEmpty()
                || !asked.stream().allMatch(Refund::isRefused)
                || asked.size() > disputes.won(paymentIntent)) {
            return;
        }
        var last = asked.getLast().amount();
        var amount = last.compareTo(payment.held()) <= 0 ? last : payment.held();
        if (amount.isPositive()) {
            giveSurplusBack(payment, amount, paymentIntent);
        }
    }

    /// A refund that a bank sent back and that nobody has paid another way yet.
    Refund owed(UUID id) {
        var refund = refunds.findById(id).orElseThrow(() -> new NotFound("refund"));
        refund.mustBeOwed();
        return refund;
    }

    /// Books that an operator has paid what a bank sent back by another way, from the platform's own bank.
    void paidAnotherWay(UUID id, AccountId operator, String note) {
        var payment = payments.lockedByRefund(id).orElseThrow(() -> new NotFound("refund"));
        var refund = refunds.locked(id).orElseThrow();
        refund.paidAnotherWay(operator, note, clock.instant());
        books.refundPaidAnotherWay(payment.id().id(), id, refund.amount());
        refunds.save(refund);
    }

    /// Follows what Stripe says about a refund; false when it is not known here.
    boolean converge(StripeRefund there) {
        return refunds.byStripe(there.id())
                .map(id -> {
                    follow(id, there);
                    return true;
                })
                .orElse(false);
    }

    /// Follows what Stripe says about one of ours.
    void follow(UUID id, StripeRefund there) {
        var payment = payments.lockedByRefund(id).orElseThrow();
        var refund = refunds.locked(id).orElseThrow();
        if (refund.isOver()) {
            return;
        }
        refund.accepted(there);
        settle(payment, refund, there);
        if (there.status() == StripeRefund.Status.FAILED) {
            fail(payment, refund, there);
        }
        refunds.save(refund);
        payments.save(payment);
    }

    private void settle(Payment payment, Refund refund, StripeRefund there) {
        if (refund.isSettled() || there.balanceTransaction() == null) {
            return;
        }
        books.refundBooked(payment.id().id(), refund.amount(), there.balanceTransaction());
        var now = clock.instant();
        refund.settled(now);
        refund.noted(receipts.issue(payment, refund, now));
        payment.refundSettled(refund.amount(), now);
    }

    private void fail(Payment payment, Refund refund, StripeRefund there) {
        refund.failed(there.failure());
        if (there.returned() != null) {
            books.refundReturned(payment.id().id(), refund.amount(), there.returned());
            refund.returned(clock.instant());
            payment.refundReturned(refund.amount(), clock.instant());
            return;
        }
        if (!refund.isSettled() && books.refundUndone(payment.id().id(), refund.id(), refund.amount())) {
            payment.refundUndone(refund.amount());
            wallets.fill(payment);
        }
    }
}
