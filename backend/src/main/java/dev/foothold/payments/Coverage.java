package dev.foothold.payments;

import dev.foothold.payments.ledger.FamilySum;
import dev.foothold.payments.ledger.Ledger;
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

    private final Ledger ledger;
    private final JdbcClient database;

    Coverage(Ledger ledger, JdbcClient database) {
        this.ledger = ledger;
        this.database = database;
    }

    /// The sums of this moment as the ledger has them, in cents.
    ///
    /// @param here what we have at Stripe
    /// @param own the platform's share of what is held
    record Sums(long here, long held, long own, long wallets, long owed, long onTheWay, long disputed) {

        /// Below this nothing may leave that is not paid from its own charge.
        long floor() {
            // what a dispute holds back is gone from the balance already
            return Math.max(0, held - own - disputed) + wallets + owed + onTheWay;
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
                        .sum());
    }

    /// What students are owed from wallets and is not sent before the floor is covered again.
    long waiting() {
        return database.sql("""
            SELECT COALESCE(SUM(o.gross_minor - o.platform_fee_minor), 0) FROM payout o
            JOIN payment p ON p.id = o.payment WHERE o.status = 'OWED' AND p.charge IS NULL\
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

    // of what is held, the platform's fee is its own in the end
    private long ownShareOfHeld() {
        return database.sql("""
            SELECT COALESCE(SUM((captured_minor - released_minor - refunding_minor - refunded_minor - lost_minor)
                * platform_fee_basis_points DIV 10000), 0) FROM payment WHERE status = 'HELD'\
            """).query(Long.class).single();
    }
}
