package dev.foothold.payments;

import dev.foothold.payments.ledger.Books;
import dev.foothold.payments.stripe.StripeDispute;
import dev.foothold.shared.Money;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Follows the payers' banks that ask for money back: it is kept from moving meanwhile, and who bears a loss is booked.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Disputes {

    private final PaymentRepository payments;
    private final CheckoutRepository checkouts;
    private final DisputeRepository disputes;
    private final Refunds refunds;
    private final WalletMoney wallets;
    private final Books books;
    private final Clock clock;

    Disputes(
            PaymentRepository payments,
            CheckoutRepository checkouts,
            DisputeRepository disputes,
            Refunds refunds,
            WalletMoney wallets,
            Books books,
            Clock clock) {
        this.payments = payments;
        this.checkouts = checkouts;
        this.disputes = disputes;
        this.refunds = refunds;
        this.wallets = wallets;
        this.books = books;
        this.clock = clock;
    }

    /// Follows what Stripe says about a dispute; gives the payment that it is about, if its charge is known here.
    Optional<PaymentId> follow(StripeDispute there) {
        var of = checkouts.paymentOfCharge(there.charge());
        of.flatMap(payments::locked).ifPresent(payment -> follow(there, payment));
        return of;
    }

    private void follow(StripeDispute there, Payment payment) {
        var dispute = disputes.findById(there.id()).orElseGet(() -> opened(there, payment));
        dispute.follow(there, clock.instant());
        there.movements().forEach(movement -> book(payment, there, movement));
        if (dispute.isOpen() && isOver(there)) {
            close(payment, dispute, there);
        }
        disputes.save(dispute);
        payments.save(payment);
    }

    /// The payer's bank thinks that the card was stolen; false when the charge is not known here.
    boolean warned(String charge) {
        var of = checkouts.paymentOfCharge(charge);
        of.flatMap(payments::locked).ifPresent(payment -> {
            payment.warned(clock.instant());
            payments.save(payment);
        });
        return of.isPresent();
    }

    /// Whether evidence was meant for a bank that only asked and has taken the money since: a dispute is answered once,
    /// so it must not be that answer.
    boolean isAnswerToInquiry(UUID evidence) {
        return disputes.findByEvidence(evidence).orElseThrow().isAnsweredTooLate();
    }

    /// Stripe took the evidence, or would not.
    void evidenceSettled(UUID evidence, @Nullable String refusal) {
        var dispute = disputes.findByEvidence(evidence).orElseThrow();
        if (refusal == null) {
            dispute.evidenceTaken();
        } else {
            dispute.evidenceRefused(refusal);
        }
        disputes.save(dispute);
    }

    // also what a bank only asks about is kept: pay that has left is never taken back from a student on its account
    private Dispute opened(StripeDispute there, Payment payment) {
        var asked = new Money(there.amount(), there.currency());
        payment.disputed(asked);
        wallets.withhold(payment, asked);
        return disputes.save(new Dispute(there, payment.id(), clock.instant()));
    }

    private void book(Payment payment, StripeDispute there, StripeDispute.Movement movement) {
        books.disputeMoved(
                payment.id().id(),
                there.id(),
                new Money(movement.amount(), there.currency()),
                movement.fee(),
                movement.balanceTransaction());
    }

    // a dispute that was won is over when its money is back; the two are told in either order
    private static boolean isOver(StripeDispute there) {
        return switch (there.status()) {
            case LOST, DROPPED -> true;
            case WON -> there.kept() <= 0;
            case INQUIRY, OPEN -> false;
        };
    }

    private void close(Payment payment, Dispute dispute, StripeDispute there) {
        var lost = new Money(Math.max(0, there.kept()), there.currency());
        wallets.cover(payment, lost);
        var borne = payment.disputeClosed(dispute.amount(), lost);
        if (lost.isPositive()) {
            books.disputeLost(payment.id().id(), there.id(), borne, lost.minus(borne));
        }
        wallets.fill(payment);
        dispute.close(there.status(), lost, clock.instant());
        checkouts.intentOfCharge(there.charge()).ifPresent(intent -> refunds.resume(payment, intent));
    }
}
