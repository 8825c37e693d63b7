package dev.foothold.payments.ledger;

import dev.foothold.shared.Identifiers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes postings and reads them back. Every posting is written once; balances are locked in the order of their ids.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Ledger {

    private static final int LONGEST_STATEMENT = 500;

    private final JdbcClient database;
    private final AccountIds accounts;
    private final Clock clock;

    Ledger(JdbcClient database, AccountIds accounts, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// Books the fact, unless it is booked already; tells whether it was new.
    boolean post(Posting posting) {
        var tx = new GeneratedKeyHolder();
        // IGNORE is what makes a key that exists a no, not an error; lengths are checked before
        var written = database.sql("""
            INSERT IGNORE INTO ledger_tx (posting_key, kind, effective_at, payment, stripe_reference)
            VALUES (?, ?, ?, ?, ?)\
            """)
                .param(fitting(posting.key(), 200))
                .param(fitting(posting.kind(), 60))
                .param(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(posting.payment() == null ? null : Identifiers.bytes(posting.payment()))
                .param(posting.stripeReference())
                .update(tx, "id");
        if (written == 0) {
            return false;
        }
        if (posting.lines().isEmpty()) {
            return true;
        }
        write(Objects.requireNonNull(tx.getKey()).longValue(), posting);
        return true;
    }

    private void write(long tx, Posting posting) {
        var lines = posting.lines();
        var ids = accounts.of(lines);
        var entries = new ArrayList<Object>();
        var begun = new ArrayList<Object>();
        var changed = new ArrayList<Object>();
        var accountsChanged = new ArrayList<Object>();
        for (var place = 0; place < lines.size(); place++) {
            var line = lines.get(place);
            var account = ids.get(place);
            entries.addAll(List.of(tx, account.id(), line.amount(), posting.currency()));
            if (account.isNew()) {
                begun.addAll(List.of(account.id(), line.amount(), line.creditOnly()));
            } else {
                changed.addAll(List.of(account.id(), line.amount()));
                accountsChanged.add(account.id());
            }
        }
        database.sql("INSERT INTO ledger_entry (tx, account, amount, currency) VALUES "
                        + each(lines.size(), "(?, ?, ?, ?)", ", "))
                .params(entries)
                .update();
        if (!begun.isEmpty()) {
            database.sql("INSERT INTO ledger_balance (account, balance, credit_only, version) VALUES "
                            + each(lines.size() - accountsChanged.size(), "(?, ?, ?, 1)", ", "))
                    .params(begun)
                    .update();
        }
        if (!accountsChanged.isEmpty()) {
            var count = accountsChanged.size();
            database.sql("UPDATE ledger_balance SET version = version + 1, balance = balance + CASE account "
                            + each(count, "WHEN ? THEN ?", " ") + " END WHERE account IN (" + each(count, "?", ", ")
                            + ") ORDER BY account")
                    .params(changed)
                    .params(accountsChanged)
                    .update();
        }
    }

    private static String each(int count, String part, String between) {
        return String.join(between, Collections.nCopies(count, part));
    }

    /// The entries of one payment in the order of booking; whole, or without the memo accounts and what operators said
    /// about money that no operation of ours moved.
    public List<StatementLine> statement(UUID payment, boolean whole) {
        return database.sql("""
            SELECT t.effective_at, a.name, e.amount, e.currency, t.kind, t.stripe_reference
            FROM ledger_tx t JOIN ledger_entry e ON e.tx = t.id JOIN ledger_account a ON a.id = e.account
            WHERE t.payment = ? AND (? OR a.family NOT LIKE 'memo:%' AND t.kind NOT LIKE 'EXPLAINED%')
            ORDER BY t.id, e.amount DESC, a.id LIMIT ?\
            """)
                .params(Identifiers.bytes(payment), whole, LONGEST_STATEMENT)
                .query(Ledger::statementLine)
                .list();
    }

    /// The balance of one account, a debit when positive.
    public long balance(String account) {
        return database.sql("""
            SELECT COALESCE(SUM(b.balance), 0) FROM ledger_balance b JOIN ledger_account a ON a.id = b.account
            WHERE a.name = ?\
            """).param(account).query(Long.class).single();
    }

    /// What each kind of fact has added to an account, a credit when positive.
    public Map<String, Long> movedByKind(String account) {
        var moved = new HashMap<String, Long>();
        database.sql("""
            SELECT t.kind, SUM(-e.amount) FROM ledger_account a
            JOIN ledger_entry e ON e.account = a.id JOIN ledger_tx t ON t.id = e.tx
            WHERE a.name = ? GROUP BY t.kind\
            """)
                .param(account)
                .query((row, number) -> moved.put(row.getString(1), row.getLong(2)))
                .list();
        return moved;
    }

    /// The sums by kind of account.
    public List<FamilySum> trialBalance() {
        return database.sql("""
            SELECT a.family, COUNT(*), COALESCE(SUM(GREATEST(b.balance, 0)), 0),
                   COALESCE(SUM(GREATEST(-b.balance, 0)), 0)
            FROM ledger_account a JOIN ledger_balance b ON b.account = a.id
            GROUP BY a.family ORDER BY a.family\
            """)
                .query((row, number) -> new FamilySum(row.getString(1), row.getInt(2), row.getLong(3), row.getLong(4)))
                .list();
    }

    private static StatementLine statementLine(ResultSet row, int number) throws SQLException {
        return new StatementLine(
                row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getString(6));
    }

    static String fitting(String text, int most) {
        if (text.length() > most) {
            throw new IllegalArgumentException("Longer than " + most + " characters: " + text);
        }
        return text;
    }
}
