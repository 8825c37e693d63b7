package dev.foothold.load;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/// Puts generated employers into the application's own tables, as if they had registered and been verified, each
/// with one person who supervises. Their projects come in through the application.
final class EmployerTables {

    private static final String EMPLOYER = """
            INSERT INTO employer (id, slug, name, website, about, industry, size, place_city, place_state,
                place_latitude, place_longitude, mail_domain, status, since, version)
            VALUES (?, ?, ?, 'https://load.example', 'Generated.', 'Services', '11-50', ?, ?, ?, ?, 'load.example',
                'VERIFIED', ?, 0)""";
    private static final String ACCOUNT = """
            INSERT INTO account (id, email, name, kind, registered_at, email_confirmed_at, version)
            VALUES (?, ?, 'Generated Supervisor', 'EMPLOYER', ?, ?, 0)""";
    private static final String MEMBERSHIP = """
            INSERT INTO membership (id, account, organisation, organisation_kind, organisation_name, roles, version)
            VALUES (?, ?, ?, 'EMPLOYER', ?, 'SUPERVISOR', 0)""";
    private static final String SPREAD = """
            UPDATE project SET published_at = published_at - INTERVAL (CRC32(slug_key) % ?) DAY
            WHERE published_at >= ?""";

    private final Connection connection;
    private final Timestamp now = Timestamp.from(Instant.now().truncatedTo(ChronoUnit.SECONDS));

    EmployerTables(Connection connection) {
        this.connection = connection;
    }

    void add(List<GeneratedEmployer> employers) throws SQLException {
        connection.setAutoCommit(false);
        try (var employer = connection.prepareStatement(EMPLOYER);
                var account = connection.prepareStatement(ACCOUNT);
                var membership = connection.prepareStatement(MEMBERSHIP)) {
            for (var one : employers) {
                var id = bytes(one.id());
                Values.of(employer)
                        .add(id)
                        .add(one.slug())
                        .add(one.name())
                        .add(one.city())
                        .add(one.state())
                        .add(one.latitude())
                        .add(one.longitude())
                        .add(now);
                employer.addBatch();
                // the account and the membership have the employer's id, each in its own table
                Values.of(account).add(id).add(one.supervisor()).add(now).add(now);
                account.addBatch();
                Values.of(membership).add(id).add(id).add(id).add(one.name());
                membership.addBatch();
            }
            employer.executeBatch();
            account.executeBatch();
            membership.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /// Spreads what was published since then over the days before. An import publishes now, but people search
    /// among projects of many weeks: how new one is moves it in the order of texts, and is most of the order where
    /// nothing is typed.
    void spreadPublication(Instant since, int days) throws SQLException {
        try (var update = connection.prepareStatement(SPREAD)) {
            Values.of(update).add(days).add(Timestamp.from(since));
            update.executeUpdate();
        }
    }

    /// How many listeners have not heard yet what happened.
    int unheard() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM EVENT_PUBLICATION")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
