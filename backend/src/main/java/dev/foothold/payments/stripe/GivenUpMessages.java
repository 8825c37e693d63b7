package dev.foothold.payments.stripe;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where operators look after messages that were tried so often that nobody tries them any more.
@Component
class GivenUpMessages {

    private static final int AT_ONCE = 100;
    private static final Pattern ID = Pattern.compile("[\\w-]{1,200}");

    private final JdbcClient database;
    private final Accounts accounts;
    private final Bell bell;
    private final Phase phase;
    private final WorldTime worldTime;

    GivenUpMessages(JdbcClient database, Accounts accounts, Bell bell, Phase phase, WorldTime worldTime) {
        this.database = database;
        this.accounts = accounts;
        this.bell = bell;
        this.phase = phase;
        this.worldTime = worldTime;
    }

    /// The oldest of them.
    List<GivenUpMessageView> all(AccountId operator) {
        return phase.give(() -> {
            accounts.requireOperator(operator);
            return database.sql("""
                SELECT event_id, endpoint, type, account, received_at, tries, outcome FROM webhook_inbox
                WHERE state = 'MANUAL' ORDER BY received_at, event_id LIMIT ?\
                """).param(AT_ONCE).query(GivenUpMessages::view).list();
        });
    }

    /// Has one tried again at once, and as often as any other. One that waits for its turn is left as it is, so
    /// that a second press changes nothing. Throws [NotFound] for an unknown one, [MessageNotGivenUp] for one that
    /// was dealt with.
    void repeat(AccountId operator, String id) {
        phase.run(() -> {
            accounts.requireOperator(operator);
            if (!putBack(id) && !isWaiting(id)) {
                throw new MessageNotGivenUp();
            }
        });
        bell.ring(Bell.Queue.INBOX);
    }

    private boolean putBack(String id) {
        return database.sql("""
                UPDATE webhook_inbox SET state = 'NEW', tries = 0, due_at = ? WHERE event_id = ? AND state = 'MANUAL'\
                """)
                        .params(LocalDateTime.ofInstant(worldTime.now(), ZoneOffset.UTC), known(id))
                        .update()
                > 0;
    }

    private boolean isWaiting(String id) {
        return database.sql("SELECT state FROM webhook_inbox WHERE event_id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("message"))
                .equals("NEW");
    }

    // the column holds plain letters only, and cannot be compared with others
    private static String known(String id) {
        if (!ID.matcher(id).matches()) {
            throw new NotFound("message");
        }
        return id;
    }

    private static GivenUpMessageView view(ResultSet row, int number) throws SQLException {
        return new GivenUpMessageView(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getInt(6),
                row.getString(7));
    }
}
