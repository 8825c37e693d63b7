package dev.foothold.payments.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Hashes what was booked onto the hash of what was booked before, apart from the posting, so that no writer waits for
/// another.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LedgerSeals {

    // numbers are given before the commit: by then a lower one cannot appear any more
    private static final Duration SETTLED = Duration.ofHours(1);
    private static final int AT_ONCE = 1_000;
    private static final int YEAR_AND_MORE = 400;
    private static final Seal NOTHING = new Seal(0, 0, "");

    private final JdbcClient database;
    private final Clock clock;

    LedgerSeals(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Seals what is booked and not sealed yet.
    public void seal() {
        var last = newest(1).stream().findFirst().orElse(NOTHING);
        var upTo = newestBefore(clock.instant().minus(SETTLED));
        if (upTo > last.upTo()) {
            database.sql("INSERT INTO ledger_seal (up_to, sha256, sealed_at) VALUES (?, ?, ?)")
                    .params(upTo, hash(last, upTo), utc(clock.instant()))
                    .update();
        }
    }

    /// The numbers of the seals of the last year under which something was changed.
    public List<Long> broken() {
        var seals = newest(YEAR_AND_MORE + 1);
        var broken = new ArrayList<Long>();
        for (var i = 0; i < Math.min(seals.size(), YEAR_AND_MORE); i++) {
            var seal = seals.get(i);
            var before = i + 1 < seals.size() ? seals.get(i + 1) : NOTHING;
            if (!seal.sha256().equals(hash(before, seal.upTo()))) {
                broken.add(seal.number());
            }
        }
        return broken;
    }

    private List<Seal> newest(int most) {
        return database.sql("SELECT number, up_to, sha256 FROM ledger_seal ORDER BY number DESC LIMIT ?")
                .param(most)
                .query((row, number) -> new Seal(row.getLong(1), row.getLong(2), row.getString(3)))
                .list();
    }

    private long newestBefore(Instant moment) {
        return database.sql("SELECT id FROM ledger_tx WHERE effective_at < ? ORDER BY id DESC LIMIT 1")
                .param(utc(moment))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private String hash(Seal before, long upTo) {
        var digest = sha256();
        digest.update(before.sha256().getBytes(StandardCharsets.UTF_8));
        for (var from = before.upTo(); from < upTo; from += AT_ONCE) {
            booked(from, Math.min(upTo, from + AT_ONCE))
                    .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private List<String> booked(long after, long upTo) {
        return database.sql("""
            SELECT t.id, t.posting_key, t.kind, t.effective_at, HEX(t.payment), t.stripe_reference,
                   e.account, e.amount, e.currency
            FROM ledger_tx t JOIN ledger_entry e ON e.tx = t.id
            WHERE t.id > ? AND t.id <= ? ORDER BY t.id, e.account\
            """).params(after, upTo).query(LedgerSeals::line).list();
    }

    private static String line(ResultSet row, int number) throws SQLException {
        var line = new StringBuilder();
        for (var column = 1; column <= 9; column++) {
            line.append(column == 4 ? row.getObject(4, LocalDateTime.class).toString() : row.getString(column))
                    .append('\t');
        }
        return line.append('\n').toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private record Seal(long number, long upTo, String sha256) {}
}
