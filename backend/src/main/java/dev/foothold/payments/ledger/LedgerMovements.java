package dev.foothold.payments.ledger;

import dev.foothold.shared.Identifiers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Reads back what is booked of the movements of our balance at Stripe, which have a key of their own: `bt:<id>`.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LedgerMovements {

    private static final String KEY = "bt:";

    private final JdbcClient database;

    LedgerMovements(JdbcClient database) {
        this.database = database;
    }

    /// The posting of a movement.
    ///
    /// @param tx the number of the transaction
    /// @param movement the id of the balance transaction
    public record Posted(long tx, String movement) {}

    /// What is booked of these movements.
    ///
    /// @param movements the ids of balance transactions, at most some hundreds
    /// @return by id; what is not booked is missing
    public Map<String, BookedMovement> booked(Collection<String> movements) {
        var booked = new HashMap<String, BookedMovement>();
        if (movements.isEmpty()) {
            return booked;
        }
        database.sql("""
            SELECT t.posting_key, t.kind, t.payment, MIN(e.currency),
                COALESCE(SUM(CASE WHEN a.family = 'stripe:platform' THEN e.amount END), 0),
                COALESCE(SUM(CASE WHEN a.family IN ('exp:stripe_processing', 'exp:dispute_fee')
                    THEN e.amount END), 0)
            FROM ledger_tx t JOIN ledger_entry e ON e.tx = t.id JOIN ledger_account a ON a.id = e.account
            WHERE t.posting_key IN (:keys) GROUP BY t.posting_key, t.kind, t.payment\
            """)
                .param("keys", movements.stream().map(id -> KEY + id).toList())
                .query((row, number) -> booked.put(row.getString(1).substring(KEY.length()), movement(row)))
                .list();
        return booked;
    }

    /// Whether a movement is booked as one that nobody could explain, and nobody has explained it since.
    public boolean isInSuspense(String movement) {
        return database.sql("""
            SELECT COALESCE(SUM(e.amount), 0) FROM ledger_tx t
            JOIN ledger_entry e ON e.tx = t.id JOIN ledger_account a ON a.id = e.account
            WHERE t.posting_key IN (?, ?) AND a.family = 'suspense'\
            """)
                        .params(KEY + movement, MovementBooks.EXPLAINED + movement)
                        .query(Long.class)
                        .single()
                != 0;
    }

    /// The number of the last transaction before a moment, 0 when there is none.
    public long lastBefore(Instant moment) {
        return database.sql("SELECT id FROM ledger_tx WHERE effective_at < ? ORDER BY id DESC LIMIT 1")
                .param(utc(moment))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /// The postings of movements behind a transaction, in the order of booking.
    ///
    /// @param before leaves out what was booked at this moment or later
    public List<Posted> bookedAfter(long tx, Instant before, int most) {
        // found by the number, which only a few lie behind: by the key would be all that was ever booked
        return database.sql("""
            SELECT id, posting_key FROM ledger_tx
            WHERE id > ? AND effective_at < ? AND LEFT(posting_key, 3) = 'bt:' ORDER BY id LIMIT ?\
            """)
                .params(tx, utc(before), most)
                .query((row, number) ->
                        new Posted(row.getLong(1), row.getString(2).substring(KEY.length())))
                .list();
    }

    /// What is booked of these payments' money at Stripe.
    ///
    /// @param payments at most some hundreds
    /// @return by payment; one of which nothing is booked is missing
    public Map<UUID, PaymentSums> sums(Collection<UUID> payments) {
        var sums = new HashMap<UUID, PaymentSums>();
        if (payments.isEmpty()) {
            return sums;
        }
        database.sql("""
            SELECT t.payment,
                COALESCE(SUM(CASE WHEN t.kind = 'CHARGE_PAID' THEN e.amount END), 0),
                COALESCE(SUM(CASE WHEN t.kind IN ('REFUND_BOOKED', 'REFUND_RETURNED', 'EXPLAINED_REFUND')
                    THEN -e.amount END), 0),
                COALESCE(SUM(CASE WHEN t.kind IN ('TRANSFER_BOOKED', 'REVERSAL_BOOKED', 'EXPLAINED_TRANSFER')
                    THEN -e.amount END), 0)
            FROM ledger_tx t JOIN ledger_entry e ON e.tx = t.id JOIN ledger_account a ON a.id = e.account
            WHERE t.payment IN (:payments) AND a.family IN ('stripe:platform', 'exp:stripe_processing')
            GROUP BY t.payment\
            """)
                .param("payments", payments.stream().map(Identifiers::bytes).toList())
                .query((row, number) -> sums.put(
                        Identifiers.of(row.getBytes(1)),
                        new PaymentSums(row.getLong(2), row.getLong(3), row.getLong(4))))
                .list();
        return sums;
    }

    private static BookedMovement movement(ResultSet row) throws SQLException {
        var payment = row.getBytes(3);
        return new BookedMovement(
                row.getString(2),
                row.getLong(5),
                row.getLong(6),
                row.getString(4),
                payment == null ? null : Identifiers.of(payment));
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
