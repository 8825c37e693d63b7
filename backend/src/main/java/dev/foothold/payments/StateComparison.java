package dev.foothold.payments;

import dev.foothold.shared.Identifiers;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Compares the states of payments and of pay with what the ledger has of them, payment by payment (R9).
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StateComparison {

    private static final int MOST = 200;

    private final JdbcClient database;

    StateComparison(JdbcClient database) {
        this.database = database;
    }

    List<DifferenceFound> differences() {
        var found = new ArrayList<DifferenceFound>();
        found.addAll(payments());
        found.addAll(payNotTransferred());
        found.addAll(refundsNotBooked());
        return found;
    }

    // a payment that is held has money, or a refund of it is on its way; one that waits for money has none
    private List<DifferenceFound> payments() {
        return database.sql("""
            SELECT p.id, p.status, COALESCE(-b.balance, 0) FROM payment p
            LEFT JOIN ledger_account a ON a.name = CONCAT('held:', INSERT(INSERT(INSERT(INSERT(
                LOWER(HEX(p.id)), 21, 0, '-'), 17, 0, '-'), 13, 0, '-'), 9, 0, '-'))
            LEFT JOIN ledger_balance b ON b.account = a.id
            WHERE p.status = 'HELD' AND COALESCE(-b.balance, 0) + p.refunding_minor = 0
                OR p.status IN ('REQUESTED', 'CHECKOUT_OPEN', 'PROCESSING', 'FAILED') AND COALESCE(b.balance, 0) <> 0
            LIMIT ?\
            """)
                .param(MOST)
                .query((row, number) -> new DifferenceFound(
                        ReconciliationRule.R9,
                        "payment:" + Identifiers.of(row.getBytes(1)),
                        "What is held does not fit the state " + row.getString(2),
                        row.getLong(3),
                        null))
                .list();
    }

    // of pay that is not transferred, and of no other, something is owed or on its way
    private List<DifferenceFound> payNotTransferred() {
        return compared("pay-of:", "What is owed and on its way differs from the states of the pay", """
            SELECT t.payment, -e.amount booked, 0 said FROM ledger_account a
            JOIN ledger_entry e ON e.account = a.id JOIN ledger_tx t ON t.id = e.tx
            WHERE a.family IN ('payable:student', 'clearing:transfer') AND t.payment IS NOT NULL
            UNION ALL SELECT payment, 0, gross_minor - platform_fee_minor FROM payout
            WHERE status IN ('OWED', 'BLOCKED', 'REFUSED', 'TRANSFER_REQUESTED', 'UNKNOWN')\
            """);
    }

    // what is set aside for refunds is on its way to Stripe
    private List<DifferenceFound> refundsNotBooked() {
        return compared("refunds-of:", "What is on its way back differs from what is set aside for it", """
            SELECT t.payment, -e.amount booked, 0 said FROM ledger_account a
            JOIN ledger_entry e ON e.account = a.id JOIN ledger_tx t ON t.id = e.tx
            WHERE a.family = 'clearing:refund' AND t.payment IS NOT NULL
            UNION ALL SELECT id, 0, refunding_minor FROM payment WHERE refunding_minor <> 0\
            """);
    }

    private List<DifferenceFound> compared(String subject, String detail, String amounts) {
        return database.sql("""
            SELECT payment, SUM(booked), SUM(said) FROM (%s) amounts
            GROUP BY payment HAVING SUM(booked) <> SUM(said) LIMIT ?\
            """.formatted(amounts))
                .param(MOST)
                .query((row, number) -> new DifferenceFound(
                        ReconciliationRule.R9,
                        subject + Identifiers.of(row.getBytes(1)),
                        detail,
                        row.getLong(2),
                        row.getLong(3)))
                .list();
    }
}
