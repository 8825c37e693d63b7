package dev.foothold.payments;

import dev.foothold.payments.ledger.Ledger;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.payments.stripe.StripeBooks;
import dev.foothold.payments.stripe.WorldTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Compares Stripe's books with ours. What a lost message or answer explains is converged to; everything else becomes a
/// difference that a person owns: nothing is corrected silently.
@Component
class Reconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);
    private static final int TRIES = 3;

    private final StripeBooks stripe;
    private final MovementComparison movements;
    private final PaymentComparison payments;
    private final StudentComparison students;
    private final LedgerComparison comparison;
    private final Coverage coverage;
    private final Differences differences;
    private final Ledger ledger;
    private final JdbcClient database;
    private final Phase phase;
    private final WorldTime worldTime;

    Reconciliation(
            StripeBooks stripe,
            MovementComparison movements,
            PaymentComparison payments,
            StudentComparison students,
            LedgerComparison comparison,
            Coverage coverage,
            Differences differences,
            Ledger ledger,
            JdbcClient database,
            Phase phase,
            WorldTime worldTime) {
        this.stripe = stripe;
        this.movements = movements;
        this.payments = payments;
        this.students = students;
        this.comparison = comparison;
        this.coverage = coverage;
        this.differences = differences;
        this.ledger = ledger;
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
        /// What moved within a month, and what Stripe has of it.
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
        var result = run(reach.back, reach == Reach.FULL);
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

    /// Compares everything that moved within the given time up to now, and asks again about what differed before.
    ///
    /// @param inFull compares also what Stripe has of each payment and each student that moved
    Result run(Duration back, boolean inFull) {
        var began = worldTime.now();
        var since = began.minus(back);
        var missed = stripe.keepMissedMessages(since);
        var moved = movements.compare(since, began);
        students.follow(since);
        differences.closeWhatIsBooked();
        compareBalance();
        if (inFull) {
            payments.compare(moved.payments(), since);
            students.compare(since);
        } else {
            payments.lookAgain();
            students.lookAgain();
        }
        phase.give(comparison::differences).forEach(differences::found);
        phase.give(coverage::shortfall).ifPresent(differences::found);
        differences.closeWhatIsGone(began);
        var open = differences.open();
        LOG.info(
                "Reconciled {} movements since {}: {} messages had not come, {} differences are open",
                moved.movements(),
                since,
                missed,
                open);
        return new Result(since, moved.movements(), missed, open);
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
}
