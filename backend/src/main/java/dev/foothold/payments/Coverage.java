package dev.foothold.payments;

import dev.foothold.payments.ledger.FamilySum;
import dev.foothold.payments.ledger.Ledger;
import dev.foothold.shared.Money;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// How far our balance at Stripe covers what is held and owed for others (R6). What came in is less by Stripe's
/// fees, so it takes working money of the platform's own.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Coverage {

    // refunds and disputes take whole amounts, but what came in is less by Stripe's fee
    private static final int RESERVE_BASIS_POINTS = 200;
    private static final Duration RECENT = Duration.ofDays(60);

    private final Ledger ledger;
    private final JdbcClient database;
    private final Clock clock;

    Coverage(Ledger ledger, JdbcClient database, Clock clock) {
        this.ledger = ledger;
        this.database = database;
        this.clock = clock;
    }

    /// The sums of this moment as the ledger has them, in cents.
    ///
    /// @param here what we have at Stripe
    /// @param own the platform's share of what is held
    /// @param disputed what payers' banks have taken and may keep, of whatever became of the money since
    /// @param takenOfHeld how much of what is held for others they have taken
    record Sums(
            long here, long held, long own, long wallets, long owed, long onTheWay, long disputed, long takenOfHeld) {

        /// Below this nothing may leave that is not paid from its own charge.
        long floor() {
            // what a bank has taken of it is gone from the balance already, and is back before it is due
            return Math.max(0, held - own - takenOfHeld) + wallets + owed + onTheWay;
        }

        /// All of it, whoever it goes to in the end.
        long all() {
            return held + wallets + owed + onTheWay;
        }

        boolean isBelowFloor() {
            return here < floor();
        }
    }

    Sums sums() {
        var families = ledger.trialBalance();
        return new Sums(
                ledger.balance("stripe:platform"),
                credit(families, Set.of("held")),
                ownShareOfHeld(),
                credit(families, Set.of("wallet")),
                credit(families, Set.of("payable:student", "payable:employer_refund")),
                credit(families, Set.of("clearing:transfer", "clearing:refund")),
                families.stream()
                        .filter(sum -> sum.family().equals("dispute_hold"))
                        .mapToLong(FamilySum::debit)
                        .sum(),
                takenOfHeld());
    }

    /// So much stays at Stripe before anything leaves for the platform's bank.
    long target(Sums sums) {
        return sums.all()
                + sums.disputed()
                + Money.usd(recentVolume()).basisPoints(RESERVE_BASIS_POINTS).minor();
    }

    /// What students are owed from wallets and is not sent before the floor is covered again.
    long waiting() {
        return database.sql("""
            SELECT COALESCE(SUM(o.gross_minor - o.platform_fee_minor), 0) FROM payout o
            JOIN payment p ON p.id = o.payment
            WHERE o.status = 'OWED' AND p.purpose = 'WORK' AND p.wallet IS NOT NULL\
            """).query(Long.class).single();
    }

    Optional<DifferenceFound> shortfall() {
        var sums = sums();
        return sums.isBelowFloor()
                ? Optional.of(new DifferenceFound(
                        ReconciliationRule.R6,
                        "stripe:platform",
                        "The balance does not cover what is held and owed: top it up",
                        sums.floor(),
                        sums.here()))
                : Optional.empty();
    }

    private static long credit(List<FamilySum> sums, Set<String> families) {
        return sums.stream()
                .filter(sum -> families.contains(sum.family()))
                .mapToLong(FamilySum::credit)
                .sum();
    }

    private long recentVolume() {
        return database.sql("""
            SELECT COALESCE(SUM(captured_minor), 0) FROM payment WHERE held_at > ?
            AND (purpose = 'TOP_UP' OR wallet IS NULL)\
            """)
                .param(LocalDateTime.ofInstant(clock.instant().minus(RECENT), ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    // payment by payment: what a bank took of pay that was released is missing for others. Not what payments say
    // is in question, for a bank that only asks has taken nothing
    private long takenOfHeld() {
        return database.sql("""
            SELECT COALESCE(SUM(LEAST(kept - kept * fee DIV 10000, taken)), 0) FROM (
                SELECT p.platform_fee_basis_points fee, asked.taken,
                    p.captured_minor - p.released_minor - p.refunding_minor - p.refunded_minor - p.lost_minor kept
                FROM payment p JOIN (
                    SELECT d.payment, SUM(b.balance) taken
                    FROM ledger_account a JOIN ledger_balance b ON b.account = a.id
                    JOIN payment_dispute d ON d.id = SUBSTRING(a.name, LENGTH('dispute_hold:') + 1)
                    WHERE a.family = 'dispute_hold' AND b.balance > 0
                    GROUP BY d.payment) asked ON asked.payment = p.id) disputed\
            """).query(Long.class).single();
    }

    // of what is held, the platform's fee is its own in the end
    private long ownShareOfHeld() {
        return database.sql("""
            SELECT COALESCE(SUM((captured_minor - released_minor - refunding_minor - refunded_minor - lost_minor)
                * platform_fee_basis_points DIV 10000), 0) FROM payment WHERE status = 'HELD'\
            """).query(Long.class).single();
    }
}
