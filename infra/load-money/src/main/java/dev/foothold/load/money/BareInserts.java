package dev.foothold.load.money;

import dev.foothold.shared.Identifiers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The rows that the ledger adds for paid work, inserted into copies of its tables with nothing but JDBC: no look at
/// what is there, no balance is changed. What a ledger could do at best on this database.
final class BareInserts implements AutoCloseable {

    private final Connection connection;
    private final Map<String, Long> accounts = new HashMap<>();
    private final PreparedStatement tx;
    private final PreparedStatement account;
    private final PreparedStatement balance;
    private final Map<Integer, PreparedStatement> entries = new HashMap<>();

    private BareInserts(Connection connection) throws SQLException {
        this.connection = connection;
        tx = connection.prepareStatement("""
            INSERT INTO bare_tx (posting_key, kind, effective_at, payment, stripe_reference) VALUES (?, ?, ?, ?, ?)\
            """, Statement.RETURN_GENERATED_KEYS);
        account = connection.prepareStatement(
                "INSERT INTO bare_account (name, family) VALUES (?, ?)", Statement.RETURN_GENERATED_KEYS);
        balance = connection.prepareStatement(
                "INSERT INTO bare_balance (account, balance, credit_only, version) VALUES (?, 0, FALSE, 0)");
    }

    static BareInserts into(DataSource database) throws SQLException {
        var connection = database.getConnection();
        try (var statement = connection.createStatement()) {
            for (var table : List.of("entry", "balance", "account", "tx")) {
                statement.execute("DROP TABLE IF EXISTS bare_" + table);
            }
            for (var table : List.of("tx", "account", "balance", "entry")) {
                statement.execute("CREATE TABLE bare_%s LIKE ledger_%1$s".formatted(table));
            }
            // these are not copied
            statement.execute("ALTER TABLE bare_balance ADD FOREIGN KEY (account) REFERENCES bare_account (id)");
            statement.execute("ALTER TABLE bare_entry ADD FOREIGN KEY (tx) REFERENCES bare_tx (id),"
                    + " ADD FOREIGN KEY (account) REFERENCES bare_account (id)");
        }
        connection.setAutoCommit(false);
        return new BareInserts(connection);
    }

    private record Line(String account, long amount) {}

    void single(List<PaidWork> works) throws SQLException {
        for (var work : works) {
            for (var step = 0; step < Postings.OF_EACH; step++) {
                post(work, step);
                connection.commit();
            }
        }
    }

    void together(List<PaidWork> works, int most) throws SQLException {
        for (var from = 0; from < works.size(); from += most) {
            for (var work : works.subList(from, Math.min(from + most, works.size()))) {
                for (var step = 0; step < Postings.OF_EACH; step++) {
                    post(work, step);
                }
            }
            connection.commit();
        }
    }

    private void post(PaidWork work, int step) throws SQLException {
        var gross = work.gross().minor();
        var net = work.net().minor();
        var held = "held:" + work.payment();
        var payable = "payable:student:" + work.student();
        switch (step) {
            case 0 ->
                post(
                        work,
                        "bt:" + work.chargeMovement(),
                        work.chargeMovement(),
                        new Line("stripe:platform", gross - work.stripeFee()),
                        new Line("exp:stripe_processing", work.stripeFee()),
                        new Line(held, -gross));
            case 1 ->
                post(
                        work,
                        "payout:" + work.payout() + ":release",
                        null,
                        new Line(held, gross),
                        new Line(payable, -net),
                        new Line("rev:platform_fee", -work.platformFee()));
            case 2 ->
                post(
                        work,
                        "payout:" + work.payout() + ":1:reserve",
                        null,
                        new Line(payable, net),
                        new Line("clearing:transfer", -net));
            default ->
                post(
                        work,
                        "bt:" + work.transferMovement(),
                        work.transferMovement(),
                        new Line("clearing:transfer", net),
                        new Line("memo:connected:" + work.stripeAccount(), net),
                        new Line("stripe:platform", -net),
                        new Line("memo:contra:" + work.stripeAccount(), -net));
        }
    }

    private void post(PaidWork work, String key, @Nullable String reference, Line... lines) throws SQLException {
        tx.setString(1, key);
        tx.setString(2, "CHARGE_PAID");
        tx.setObject(3, LocalDateTime.now(ZoneOffset.UTC));
        tx.setBytes(4, Identifiers.bytes(work.payment()));
        tx.setString(5, reference);
        tx.executeUpdate();
        var number = key(tx);
        var values = new ArrayList<Object>();
        for (var line : lines) {
            values.addAll(List.of(number, account(line.account()), line.amount(), "USD"));
        }
        var entry = entries(lines.length);
        for (var place = 0; place < values.size(); place++) {
            entry.setObject(place + 1, values.get(place));
        }
        entry.executeUpdate();
    }

    private PreparedStatement entries(int lines) throws SQLException {
        var known = entries.get(lines);
        if (known != null) {
            return known;
        }
        var made =
                connection.prepareStatement("INSERT INTO bare_entry (tx, account, amount, currency) VALUES (?, ?, ?, ?)"
                        + ", (?, ?, ?, ?)".repeat(lines - 1));
        entries.put(lines, made);
        return made;
    }

    private long account(String name) throws SQLException {
        var known = accounts.get(name);
        if (known != null) {
            return known;
        }
        account.setString(1, name);
        account.setString(2, name.replaceFirst(":[^:]*$", ""));
        account.executeUpdate();
        var id = key(account);
        balance.setLong(1, id);
        balance.executeUpdate();
        accounts.put(name, id);
        return id;
    }

    private static long key(PreparedStatement inserted) throws SQLException {
        try (var keys = inserted.getGeneratedKeys()) {
            keys.next();
            return keys.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
