package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.payments.ledger.Books;
import dev.foothold.payments.stripe.OperationExecutor;
import dev.foothold.payments.stripe.OperationKind;
import dev.foothold.payments.stripe.Outbox;
import dev.foothold.payments.stripe.StripeAnswer;
import dev.foothold.payments.stripe.StripeRequests;
import dev.foothold.payments.stripe.StripeTransfer;
import dev.foothold.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Brings what a student is owed to their Stripe account, once.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Transfers {

    // the account cannot take money now; it may later
    private static final Set<String> ACCOUNT_NOT_READY = Set.of(
            "insufficient_capabilities_for_transfer",
            "transfers_not_allowed",
            "account_closed",
            "account_invalid",
            "payouts_not_allowed");

    // nothing is wrong with the student: the same will do later, as a further attempt
    private static final Set<String> LATER =
            Set.of("balance_insufficient", OperationExecutor.NEVER_HAPPENED, OperationExecutor.WITHHELD);

    private final PaymentRepository payments;
    private final PayoutRepository payouts;
    private final ConnectedAccountRepository accounts;
    private final Obstacles obstacles;
    private final Coverage coverage;
    private final Books books;
    private final Outbox outbox;
    private final StripeRequests requests;
    private final Clock clock;

    Transfers(
            PaymentRepository payments,
            PayoutRepository payouts,
            ConnectedAccountRepository accounts,
            Obstacles obstacles,
            Coverage coverage,
            Books books,
            Outbox outbox,
            StripeRequests requests,
            Clock clock) {
        this.payments = payments;
        this.payouts = payouts;
        this.accounts = accounts;
        this.obstacles = obstacles;
        this.coverage = coverage;
        this.books = books;
        this.outbox = outbox;
        this.requests = requests;
        this.clock = clock;
    }

    /// Takes the student's account before anything of theirs is booked, in the order of every writer.
    void lockAccount(AccountId payee) {
        accounts.locked(payee);
    }

    /// Asks Stripe for the transfer after the commit, or blocks the payout until the money is free and the student
    /// can be paid. Pay that is not from a charge of its own stays owed while the balance is below the floor (R6):
    /// it is tried again when working money comes, and by the sweep. The payment is locked by the caller.
    void start(Payout payout, Payment payment) {
        var obstacle = obstacles.inTheWay(payout, payment);
        if (obstacle != null) {
            payout.block(obstacle, clock.instant());
            payouts.save(payout);
            return;
        }
        var account = accounts.locked(payout.payee()).orElseThrow();
        // a transfer lowers what is owed as much as the balance, so two at once cannot do what one alone may not
        if (charge(payment) == null && coverage.sums().isBelowFloor()) {
            payouts.save(payout);
            return;
        }
        var destination = Objects.requireNonNull(account.stripeAccount());
        var attempt = payout.requestTransfer(destination, clock.instant());
        payouts.save(payout);
        var paid = payment.id().id();
        books.transferAsked(paid, payout.id(), attempt, payout.payee().id(), payout.net());
        var key = outbox.key(OperationKind.TRANSFER, payout.id(), attempt);
        outbox.queue(
                OperationKind.TRANSFER,
                payout.id(),
                attempt,
                requests.transfer(key, paid, payout.net(), destination, charge(payment)));
    }

    /// Tries again what is owed or waited; locked in the order of every writer, first the payment, then the
    /// payout. What still waits is told of again only when it waits for something else by now.
    void resume(UUID id) {
        var payment = payments.lockedByPayout(id).orElseThrow();
        var payout = payouts.locked(id).orElseThrow();
        if (payout.status() == PayoutStatus.BLOCKED) {
            var reason = obstacles.inTheWay(payout, payment);
            if (reason == null) {
                payout.unblock(clock.instant());
            } else if (payout.stillBlocked(reason, clock.instant())) {
                payouts.save(payout);
            }
        }
        if (payout.status() == PayoutStatus.OWED) {
            start(payout, payment);
        }
    }

    /// Asks once more for what Stripe refused, as a further attempt with its own reservation.
    Payout retry(UUID id) {
        var payment = payments.lockedByPayout(id).orElseThrow(() -> new NotFound("payout"));
        var payout = payouts.locked(id).orElseThrow();
        payout.retry(clock.instant());
        start(payout, payment);
        return payout;
    }

    /// Whether the payment came into question since the transfer was reserved, the student's pay was put on hold, or
    /// their account was replaced.
    boolean withheld(UUID id) {
        return payouts.isInQuestion(id);
    }

    /// Stripe made the transfer.
    void done(UUID id, StripeTransfer transfer) {
        var payout = payouts.locked(id).orElseThrow();
        if (payout.status().transferInFlight()) {
            payout.transferred(transfer.id(), clock.instant());
            payouts.save(payout);
        }
        books.transferBooked(
                payout.payment().id(), transfer.destination(), payout.net(), transfer.balanceTransaction());
    }

    /// Stripe refused: the reservation of this attempt is undone, a further attempt makes its own.
    void refused(UUID id, int attempt, StripeAnswer.Refused answer) {
        var payout = payouts.locked(id).orElseThrow();
        books.transferUndone(payout.payment().id(), id, attempt, payout.payee().id(), payout.net());
        var now = clock.instant();
        if (ACCOUNT_NOT_READY.contains(answer.code())) {
            cannotReceive(payout, now);
        } else if (LATER.contains(answer.code())) {
            payout.postpone(now);
        } else {
            payout.refuse(answer.code(), now);
        }
        payouts.save(payout);
    }

    // of an account that was replaced meanwhile it says nothing about the new one, where it is tried next
    private void cannotReceive(Payout payout, Instant now) {
        payout.postpone(now);
        accounts.locked(payout.payee())
                .filter(account -> account.isAt(payout.destination()))
                .ifPresent(account -> {
                    account.cannotReceive();
                    accounts.save(account);
                    payout.block(obstacles.notReady(payout.payee()), now);
                });
    }

    /// Nobody knows yet whether Stripe made it.
    void inDoubt(UUID id) {
        var payout = payouts.locked(id).orElseThrow();
        if (payout.status().transferInFlight()) {
            payout.inDoubt(clock.instant());
            payouts.save(payout);
        }
    }

    // a sponsor's money came with other charges, so it is taken from the balance; the charge of who paid besides the
    // sponsor goes back to them
    private static @Nullable String charge(Payment payment) {
        if (payment.isSponsored()) {
            return null;
        }
        var charge = payment.charge();
        if (charge == null) {
            throw new IllegalStateException("Payment " + payment.id() + " has no charge to pay from");
        }
        return charge;
    }
}
