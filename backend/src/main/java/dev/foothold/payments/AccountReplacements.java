package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Lets students whose account at Stripe is closed make another one. Pay that waits goes there by itself then;
/// what was transferred before stays where it is.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountReplacements {

    private static final int AT_ONCE = 100;

    private final ConnectedAccountRepository connected;
    private final PastConnectedAccountRepository past;
    private final Accounts accounts;
    private final JdbcClient database;
    private final Clock clock;

    AccountReplacements(
            ConnectedAccountRepository connected,
            PastConnectedAccountRepository past,
            Accounts accounts,
            JdbcClient database,
            Clock clock) {
        this.connected = connected;
        this.past = past;
        this.accounts = accounts;
        this.database = database;
        this.clock = clock;
    }

    /// Students whose account at Stripe is closed: those whose pay waits first, then the longest.
    List<ClosedAccountView> closed() {
        var found =
                database.sql("""
            SELECT a.account, a.stripe_account, COALESCE(a.closed_at, a.checked_at) closed_since,
                COALESCE(SUM(p.gross_minor - p.platform_fee_minor), 0)
            FROM connected_account a
            LEFT JOIN payout p ON p.payee = a.account AND p.status IN ('OWED', 'BLOCKED', 'REFUSED')
            WHERE a.closed AND a.stripe_account IS NOT NULL
            GROUP BY a.account, a.stripe_account, closed_since
            ORDER BY COALESCE(SUM(p.gross_minor - p.platform_fee_minor), 0) = 0, closed_since, a.account LIMIT ?\
            """).param(AT_ONCE).query(AccountReplacements::row).list();
        var people = accounts.all(found.stream().map(Closed::student).toList());
        return found.stream()
                .map(row -> {
                    var person = people.get(row.student());
                    return new ClosedAccountView(
                            row.student(),
                            person == null ? "" : person.name(),
                            row.stripeAccount(),
                            row.since(),
                            row.waiting());
                })
                .toList();
    }

    /// Refuses whoever has no account at Stripe, or one that is open.
    void mustBeClosed(AccountId student) {
        accounts.get(student);
        if (connected.findById(student).filter(ConnectedAccount::isClosed).isEmpty()) {
            throw new AccountNotClosed();
        }
    }

    /// From now on the student may make another one; the closed one is remembered.
    void replace(AccountId student) {
        var account = connected.locked(student).orElseThrow(AccountNotClosed::new);
        past.save(account.letGo(clock.instant()));
        connected.save(account);
    }

    private static Closed row(ResultSet row, int number) throws SQLException {
        return new Closed(
                new AccountId(Identifiers.of(row.getBytes(1))),
                row.getString(2),
                row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                Money.usd(row.getLong(4)));
    }

    private record Closed(AccountId student, String stripeAccount, Instant since, Money waiting) {}
}
