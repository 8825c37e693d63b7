package dev.foothold.load.money;

import dev.foothold.shared.Identifiers;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/// What the application knows of the month besides its ledger: payments, payouts and messages, all of them over.
final class Tables {

    private static final int BATCH = 1_000;

    private static final String MESSAGE = """
        INSERT INTO webhook_inbox (event_id, endpoint, type, object_id, live, payload, state, tries, received_at)
        VALUES (?, 'PLATFORM', ?, ?, FALSE, ?, 'DONE', 1, ?)\
        """;

    private final JdbcTemplate database;

    Tables(JdbcTemplate database) {
        this.database = database;
    }

    void fill(List<PaidWork> works) {
        batch(works, """
            INSERT INTO payment (id, reference, description, payer, amount_minor, amount_currency,
                platform_fee_basis_points, status, captured_minor, released_minor, refunding_minor, refunded_minor,
                payment_intent, charge, requested_at, held_at, version)
            VALUES (?, ?, 'Clean a survey data set', ?, ?, 'USD', 1000, 'CLOSED', ?, ?, 0, 0, ?, ?, ?, ?, 0)\
            """, Tables::payment);
        batch(works, """
            INSERT INTO payout (id, payment, milestone, payee, gross_minor, gross_currency, platform_fee_minor, status,
                attempt, stripe_account, stripe_transfer, owed_at, changed_at, transferred_at, paid_at, version)
            VALUES (?, ?, 0, ?, ?, 'USD', ?, 'PAID', 1, ?, ?, ?, ?, ?, ?, 0)\
            """, Tables::payout);
        batch(works, MESSAGE, (row, work) -> message(row, work, work.charge(), "charge.succeeded"));
        batch(works, MESSAGE, (row, work) -> message(row, work, work.transfer(), "transfer.created"));
    }

    private interface Row {
        void fill(PreparedStatement row, PaidWork work) throws SQLException;
    }

    private void batch(List<PaidWork> works, String sql, Row row) {
        database.batchUpdate(sql, works, BATCH, row::fill);
    }

    private static void payment(PreparedStatement row, PaidWork work) throws SQLException {
        row.setBytes(1, Identifiers.bytes(work.payment()));
        row.setBytes(2, Identifiers.bytes(work.payment()));
        row.setBytes(3, Identifiers.bytes(work.student()));
        row.setLong(4, work.gross().minor());
        row.setLong(5, work.gross().minor());
        row.setLong(6, work.gross().minor());
        row.setString(7, work.intent());
        row.setString(8, work.charge());
        row.setObject(9, at(work));
        row.setObject(10, at(work));
    }

    private static void payout(PreparedStatement row, PaidWork work) throws SQLException {
        row.setBytes(1, Identifiers.bytes(work.payout()));
        row.setBytes(2, Identifiers.bytes(work.payment()));
        row.setBytes(3, Identifiers.bytes(work.student()));
        row.setLong(4, work.gross().minor());
        row.setLong(5, work.platformFee());
        row.setString(6, work.stripeAccount());
        row.setString(7, work.transfer());
        for (var column = 8; column <= 11; column++) {
            row.setObject(column, at(work));
        }
    }

    private static void message(PreparedStatement row, PaidWork work, String object, String type) throws SQLException {
        row.setString(1, Month.eventId(object));
        row.setString(2, type);
        row.setString(3, object);
        row.setString(4, Month.body(object, type));
        row.setObject(5, at(work));
    }

    private static LocalDateTime at(PaidWork work) {
        return LocalDateTime.ofInstant(work.at(), ZoneOffset.UTC);
    }
}
