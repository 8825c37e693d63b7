package dev.foothold.payments;

import dev.foothold.payments.stripe.WorldTime;
import dev.foothold.shared.Identifiers;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Compares the ledger with itself and with the states of what it books: every sum is taken from the entries anew.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LedgerComparison {

    private static final Duration PATIENCE = Duration.ofHours(24);
    private static final int MOST = 200;

    private final StateComparison states;
    private final JdbcClient database;
    private final WorldTime worldTime;

    LedgerComparison(StateComparison states, JdbcClient database, WorldTime worldTime) {
        this.states = states;
        this.database = database;
        this.worldTime = worldTime;
    }

    List<DifferenceFound> differences() {
        var found = new ArrayList<DifferenceFound>();
        found.addAll(unbalanced());
        found.addAll(balancesThatDrifted());
        found.addAll(payments());
        found.addAll(wallets());
        found.addAll(spentTopUps());
        found.addAll(students());
        found.addAll(states.differences());
        found.addAll(tooLongOnTheWay());
        found.addAll(tooLongOnAccountsOfPassage());
        return found;
    }

    // R9: each transaction adds up to nothing
    private List<DifferenceFound> unbalanced() {
        return database.sql("""
            SELECT tx, SUM(amount) FROM ledger_entry GROUP BY tx, currency HAVING SUM(amount) <> 0 LIMIT ?\
            """)
                .param(MOST)
                .query((row, number) -> new DifferenceFound(
                        ReconciliationRule.R9,
                        "tx:" + row.getLong(1),
                        "The entries do not add up to nothing",
                        0L,
                        row.getLong(2)))
                .list();
    }

    // R9: each balance is the sum of its entries
    private List<DifferenceFound> balancesThatDrifted() {
        return database.sql("""
            SELECT a.name, b.balance, COALESCE(s.total, 0) FROM ledger_account a
            JOIN ledger_balance b ON b.account = a.id
            LEFT JOIN (SELECT account, SUM(amount) total FROM ledger_entry GROUP BY account) s ON s.account = a.id
            WHERE b.balance <> COALESCE(s.total, 0) LIMIT ?\
            """)
                .param(MOST)
                .query((row, number) -> new DifferenceFound(
                        ReconciliationRule.R9,
                        shortened(row.getString(1)),
                        "The balance is not the sum of the entries",
                        row.getLong(3),
                        row.getLong(2)))
                .list();
    }

    // R3, R9: what is held is what the payment says
    private List<DifferenceFound> payments() {
        return database.sql("""
            SELECT p.id, COALESCE(-b.balance, 0),
                   p.captured_minor - p.released_minor - p.refunding_minor - p.refunded_minor - p.lost_minor
            FROM payment p
            LEFT JOIN ledger_account a ON a.name = CONCAT('held:', INSERT(INSERT(INSERT(INSERT(
                LOWER(HEX(p.id)), 21, 0, '-'), 17, 0, '-'), 13, 0, '-'), 9, 0, '-'))
            LEFT JOIN ledger_balance b ON b.account = a.id
            WHERE COALESCE(-b.balance, 0)
                <> p.captured_minor - p.released_minor - p.refunding_minor - p.refunded_minor - p.lost_minor
            LIMIT ?\
            """)
                .param(MOST)
                .query((row, number) -> new DifferenceFound(
                        ReconciliationRule.R3,
                        "payment:" + Identifiers.of(row.getBytes(1)),
                        "Held money differs",
                        row.getLong(2),
                        row.getLong(3)))
                .list();
    }

    // R3: what is in a wallet is what its account says
    private List<DifferenceFound> wallets() {
        return database.sql("""
            SELECT w.id, COALESCE(-b.balance, 0), w.balance_minor
            FROM wallet w
            LEFT JOIN ledger_account a ON a.name = CONCAT('wallet:', INSERT(INSERT(INSERT(INSERT(
                LOWER(HEX(w.id)), 21, 0, '-'), 17, 0, '-'), 13, 0, '-'), 9, 0, '-'))
            LEFT JOIN ledger_balance b ON b.account = a.id
            WHERE COALESCE(-b.balance, 0) <> w.balance_minor LIMIT ?\
            """)
                .param(MOST)
                .query((row, number) -> new DifferenceFound(
                        ReconciliationRule.R3,
                        "wallet:" + Identifiers.of(row.getBytes(1)),
                        "The money of the wallet differs",
                        row.getLong(2),
                        row.getLong(3)))
                .list();
    }

    // R12: what was spent cannot go back to the bank that asks for it
    private List<DifferenceFound> spentTopUps() {
        return database.sql("""
            SELECT id, disputed_minor, captured_minor - released_minor - refunding_minor - refunded_minor - lost_minor
            FROM payment
            WHERE purpose = 'TOP_UP' AND disputed_minor
                > captured_minor - released_minor - refunding_minor - refunded_minor - lost_minor
            LIMIT ?\
            """)
                .param(MOST)
                .query((row, number) -> new DifferenceFound(
                        ReconciliationRule.R12,
                        "payment:" + Identifiers.of(row.getBytes(1)),
                        "A bank asks for a sponsor's top-up back that is spent in part: ask the sponsor",
                        row.getLong(2),
                        row.getLong(3)))
                .list();
    }

    // R9: what students are owed is what their payouts say
    private List<DifferenceFound> students() {
        return database.sql("""
            SELECT name, ledger, payouts FROM (
                SELECT a.name, -b.balance ledger, COALESCE(s.owed, 0) payouts
                FROM ledger_account a JOIN ledger_balance b ON b.account = a.id
                LEFT JOIN (
                    SELECT payee, SUM(gross_minor - platform_fee_minor) owed FROM payout
                    WHERE status IN ('OWED', 'BLOCKED', 'REFUSED') GROUP BY payee) s
                ON a.name = CONCAT('payable:student:', INSERT(INSERT(INSERT(INSERT(
                    LOWER(HEX(s.payee)), 21, 0, '-'), 17, 0, '-'), 13, 0, '-'), 9, 0, '-'))
                WHERE a.family = 'payable:student') compared
            WHERE ledger <> payouts LIMIT ?\
            """)
                .param(MOST)
                .query((row, number) -> new DifferenceFound(
                        ReconciliationRule.R9,
                        shortened(row.getString(1)),
                        "What the student is owed differs",
                        row.getLong(2),
                        row.getLong(3)))
                .list();
    }

    // R5: what was set aside for a refused refund or reversal is free again; refused pay is owed still
    private List<DifferenceFound> tooLongOnTheWay() {
        var before = LocalDateTime.ofInstant(worldTime.now().minus(PATIENCE), ZoneOffset.UTC);
        return database.sql("""
            SELECT kind, id, amount FROM (
                SELECT 'payout' kind, id, gross_minor - platform_fee_minor amount, changed_at since FROM payout
                WHERE status IN ('TRANSFER_REQUESTED', 'UNKNOWN', 'REFUSED')
                UNION ALL SELECT 'refund', id, amount_minor, requested_at FROM payment_refund
                WHERE status IN ('REQUESTED', 'PENDING')
                UNION ALL SELECT 'reversal', id, net_minor, asked_at FROM payment_reversal
                WHERE status = 'REQUESTED') waiting
            WHERE since < ? LIMIT ?\
            """)
                .params(before, MOST)
                .query((row, number) -> new DifferenceFound(
                        ReconciliationRule.R5,
                        row.getString(1) + ":" + Identifiers.of(row.getBytes(2)),
                        "On its way for more than a day, or refused",
                        0L,
                        row.getLong(3)))
                .list();
    }

    // R5: money only passes through these accounts, and what nobody can explain does not stay either. What leaves
    // suspense names the same movement as what came there
    private List<DifferenceFound> tooLongOnAccountsOfPassage() {
        var before = LocalDateTime.ofInstant(worldTime.now().minus(PATIENCE), ZoneOffset.UTC);
        return database.sql("""
            SELECT name, COUNT(*), SUM(amount) FROM (
                SELECT a.name, SUM(e.amount) amount FROM ledger_account a
                JOIN ledger_entry e ON e.account = a.id JOIN ledger_tx t ON t.id = e.tx
                WHERE a.family IN ('clearing:transfer', 'clearing:refund', 'clearing:reversal', 'suspense')
                GROUP BY a.name, COALESCE(
                    t.payment, CAST(t.stripe_reference AS BINARY), CAST(t.posting_key AS BINARY))
                HAVING SUM(e.amount) <> 0 AND MAX(t.effective_at) < ?) staying
            GROUP BY name\
            """)
                .param(before)
                .query((row, number) -> new DifferenceFound(
                        ReconciliationRule.R5,
                        row.getString(1),
                        "On the account for more than a day: " + row.getLong(2) + " in all",
                        0L,
                        row.getLong(3)))
                .list();
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), 120));
    }
}
