package dev.foothold.payments.ledger;

import dev.foothold.shared.Identifiers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Reads the ledger account by account, newest first.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LedgerAccounts {

    private final JdbcClient database;

    LedgerAccounts(JdbcClient database) {
        this.database = database;
    }

    /// One account by its name.
    public Optional<AccountBalance> named(String name) {
        return database.sql("""
            SELECT a.id, a.name, a.family, b.balance FROM ledger_account a JOIN ledger_balance b ON b.account = a.id
            WHERE a.name = ?\
            """).param(name).query(LedgerAccounts::account).optional();
    }

    /// Accounts that were opened before another one.
    ///
    /// @param family only this kind, or all when null
    public List<AccountBalance> openedBefore(@Nullable String family, long id, int most) {
        return database.sql("""
            SELECT a.id, a.name, a.family, b.balance FROM ledger_account a JOIN ledger_balance b ON b.account = a.id
            WHERE a.id < :id %s ORDER BY a.id DESC LIMIT :most\
            """.formatted(family == null ? "" : "AND a.family = :family"))
                .param("id", id)
                .param("most", most)
                .param("family", family)
                .query(LedgerAccounts::account)
                .list();
    }

    /// Accounts of a kind that were opened after another one and have moved since a transaction, the oldest
    /// first.
    public List<AccountBalance> movedSince(String family, long tx, long id, int most) {
        return database.sql("""
            SELECT a.id, a.name, a.family, b.balance FROM ledger_account a JOIN ledger_balance b ON b.account = a.id
            WHERE a.family = ? AND a.id > ?
                AND EXISTS (SELECT 1 FROM ledger_entry e WHERE e.account = a.id AND e.tx > ?)
            ORDER BY a.id LIMIT ?\
            """)
                .params(family, id, tx, most)
                .query(LedgerAccounts::account)
                .list();
    }

    /// Entries of an account that were booked before a transaction.
    public List<AccountLine> bookedBefore(AccountBalance account, long tx, int most) {
        return database.sql("""
            SELECT t.id, t.effective_at, t.kind, e.amount, e.currency, t.payment, t.stripe_reference
            FROM ledger_entry e JOIN ledger_tx t ON t.id = e.tx
            WHERE e.account = ? AND e.tx < ? ORDER BY e.tx DESC LIMIT ?\
            """)
                .params(account.id(), tx, most)
                .query(LedgerAccounts::line)
                .list();
    }

    private static AccountBalance account(ResultSet row, int number) throws SQLException {
        return new AccountBalance(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4));
    }

    private static AccountLine line(ResultSet row, int number) throws SQLException {
        var payment = row.getBytes(6);
        return new AccountLine(
                row.getLong(1),
                row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                payment == null ? null : Identifiers.of(payment),
                row.getString(7));
    }
}
