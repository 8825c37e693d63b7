package dev.foothold.payments;

import dev.foothold.payments.ledger.Books;
import dev.foothold.payments.ledger.Ledger;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.payments.stripe.StripeBooks;
import dev.foothold.payments.stripe.StripeMovement;
import dev.foothold.payments.stripe.StripeNotReachable;
import dev.foothold.payments.stripe.WorldTime;
import dev.foothold.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Compares Stripe's books with ours. What a lost message or answer explains is converged to; everything else becomes a
/// difference that a person owns: nothing is corrected silently.
@Component
class Reconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);
    private static final Set<String> STRIPE_FEES = Set.of("stripe_fee", "network_cost", "application_fee");
    private static final int TRIES = 3;
    private static final int PAGE = 100;
    private static final Duration PATIENCE = Duration.ofHours(20);

    private final StripeBooks stripe;
    private final Convergence convergence;
    private final Ledger ledger;
    private final Books books;
    private final Differences differences;
    private final PayoutRepository payouts;
    private final LedgerComparison comparison;
    private final Treasury treasury;
    private final JdbcClient database;
    private final Phase phase;
    private final WorldTime worldTime;

    Reconciliation(
            StripeBooks stripe,
            Convergence convergence,
            Ledger ledger,
            Books books,
            Differences differences,
            PayoutRepository payouts,
            LedgerComparison comparison,
            Treasury treasury,
            JdbcClient database,
            Phase phase,
            WorldTime worldTime) {
        this.stripe = stripe;
        this.convergence = convergence;
        this.ledger = ledger;
        this.books = books;
        this.differences = differences;
        this.payouts = payouts;
        this.comparison = comparison;
        this.treasury = treasury;
        this.database = database;
        this.phase = phase;
        this.worldTime = worldTime;
    }

    /// What a reconciliation came to.
    ///
    /// @param movements how many movements of our balance were compared
    /// @param missed how many messages of Stripe had never arrived
    /// @param differences how many differences are open now
    public record Result(Instant since, int movements, int missed, long differences) {}

    /// How far back a run looks.
    enum Reach {
        /// What is new.
        DELTA(Duration.ofDays(3)),
        /// What moved within a month.
        FULL(Duration.ofDays(35));

        private final Duration back;

        Reach(Duration back) {
            this.back = back;
        }
    }

    /// Compares, and keeps that it did once it has ended: monitoring tells when no run has for long. A run that fails
    /// keeps nothing.
    Result runAndKeep(Reach reach) {
        var began = worldTime.now();
        var result = run(reach.back);
        var ended = worldTime.now();
        phase.run(() -> database.sql("""
                INSERT INTO reconciliation_run (kind, began_at, ended_at, looked_since, transactions, differences)
                VALUES (?, ?, ?, ?, ?, ?)\
                """)
                .params(
                        reach.name(),
                        utc(began),
                        utc(ended),
                        utc(result.since()),
                        result.movements(),
                        result.differences())
                .update());
        return result;
    }

    /// Compares everything that moved within the given time up to now.
    Result run(Duration back) {
        var began = worldTime.now();
        var since = began.minus(back);
        var missed = stripe.keepMissedMessages(since);
        var seen = new int[1];
        var unexplained = new ArrayList<StripeMovement>();
        stripe.movementsSince(since, page -> {
            seen[0] += page.size();
            unexplained.addAll(compare(page));
        });
        // newest first on the way here: what an older movement made known explains a newer one now
        unexplained.reversed().forEach(this::explain);
        report(unexplained);
        students(since);
        differences.closeWhatIsBooked();
        compareBalance();
        phase.give(comparison::differences).forEach(differences::found);
        treasury.shortfall().ifPresent(differences::found);
        differences.closeWhatIsGone(began);
        var open = differences.open();
        LOG.info("Reconciled {} movements since {}: {} differences are open", seen[0], since, open);
        return new Result(since, seen[0], missed, open);
    }

    // R1; gives what is not booked
    private List<StripeMovement> compare(List<StripeMovement> page) {
        var booked = phase.give(() -> ledger.booked(ids(page)));
        page.forEach(movement -> compare(movement, booked.get(movement.id())));
        return page.stream()
                .filter(movement -> movement.net() != 0 && !booked.containsKey(movement.id()))
                .toList();
    }

    private void compare(StripeMovement movement, @Nullable Long here) {
        if (here != null && here != movement.net()) {
            differences.found(new DifferenceFound(
                    ReconciliationRule.R1, movement.id(), "Booked with another amount", here, movement.net()));
        }
    }

    // R1, R8
    private void report(List<StripeMovement> unexplained) {
        for (var from = 0; from < unexplained.size(); from += PAGE) {
            var page = unexplained.subList(from, Math.min(from + PAGE, unexplained.size()));
            var booked = phase.give(() -> ledger.booked(ids(page)));
            page.stream()
                    .filter(movement -> !booked.containsKey(movement.id()))
                    .forEach(movement -> differences.found(missing(movement)));
        }
    }

    // R4; Stripe tells of payouts to students' banks only by messages, so each account is asked; what has ended may
    // still be sent back by a bank
    private void students(Instant since) {
        var before = worldTime.now().minus(PATIENCE);
        var page = accountsToAsk("", since, before);
        while (!page.isEmpty()) {
            page.forEach(convergence::bankPayoutsOf);
            page = page.size() < PAGE ? List.of() : accountsToAsk(page.getLast(), since, before);
        }
    }

    private List<String> accountsToAsk(String after, Instant since, Instant before) {
        return phase.give(() -> payouts.accountsToAsk(after, since, before, Limit.of(PAGE)));
    }

    private void explain(StripeMovement movement) {
        try {
            if (STRIPE_FEES.contains(movement.type())) {
                phase.run(() -> books.stripeFee(money(-movement.net(), movement), movement.id()));
            } else if (movement.type().equals("topup")) {
                phase.run(() -> books.toppedUp(money(movement.net(), movement), movement.id()));
            } else if (isKnown(movement.type())) {
                convergence.movement(movement);
            } else {
                phase.run(() -> books.unexplained(money(movement.net(), movement), movement.id()));
                differences.found(new DifferenceFound(
                        ReconciliationRule.R1,
                        movement.id(),
                        "Nobody knows what a " + movement.type() + " is",
                        null,
                        movement.net()));
            }
        } catch (StripeNotReachable silent) {
            throw silent;
        } catch (RuntimeException trouble) {
            LOG.warn("Movement {} could not be explained", movement.id(), trouble);
        }
    }

    private static boolean isKnown(String type) {
        return Set.of(
                        "charge",
                        "payment",
                        "refund",
                        "payment_refund",
                        "refund_failure",
                        "payment_refund_failure",
                        "transfer",
                        "transfer_refund",
                        "adjustment",
                        "payout",
                        "payout_failure",
                        "payout_cancel")
                .contains(type);
    }

    // what somebody did in Stripe's dashboard has no operation of ours
    private static DifferenceFound missing(StripeMovement movement) {
        var foreign = Set.of("refund", "payment_refund", "transfer", "transfer_refund")
                        .contains(movement.type())
                && movement.operation() == null;
        return new DifferenceFound(
                foreign ? ReconciliationRule.R8 : ReconciliationRule.R1,
                movement.id(),
                foreign
                        ? "A " + movement.type() + " that we did not make: " + movement.source()
                        : "A " + movement.type() + " that is not booked: " + movement.source(),
                null,
                movement.net());
    }

    // R2; what moved while we asked is no difference
    private void compareBalance() {
        for (var left = TRIES; left > 0; left--) {
            var before = balanceHere();
            var there = stripe.balance();
            if (before == there) {
                return;
            }
            var here = balanceHere();
            if (here == there) {
                return;
            }
            if (before == here && left == 1) {
                differences.found(new DifferenceFound(
                        ReconciliationRule.R2, "stripe:platform", "Our balance at Stripe differs", here, there));
            }
        }
    }

    private long balanceHere() {
        return phase.give(() -> ledger.balance("stripe:platform"));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static List<String> ids(List<StripeMovement> page) {
        return page.stream().map(StripeMovement::id).toList();
    }

    private static Money money(long minor, StripeMovement movement) {
        return new Money(minor, movement.currency());
    }
}
