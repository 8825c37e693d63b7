package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.employers.EmployerId;
import dev.foothold.employers.EmployerView;
import dev.foothold.employers.Employers;
import dev.foothold.payments.ExposureView.PayerExposure;
import dev.foothold.payments.ledger.FamilySum;
import dev.foothold.payments.ledger.Ledger;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds up what payers' banks may still take back: the platform bears it, for students keep their pay.
@Component
@Transactional(readOnly = true)
class Exposure {

    // card networks let a payer question a payment for so long
    private static final Duration REACH = Duration.ofDays(120);

    private static final int MOST_PAYERS = 50;

    private final JdbcClient database;
    private final Ledger ledger;
    private final Employers employers;
    private final Accounts accounts;
    private final Clock clock;

    Exposure(JdbcClient database, Ledger ledger, Employers employers, Accounts accounts, Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.employers = employers;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// The payers with the most at risk, and the sums of all. Operators only.
    ExposureView view(AccountId operator) {
        accounts.requireOperator(operator);
        var rows = payers();
        var names = employers.all(
                rows.stream().map(row -> new EmployerId(row.payer())).toList());
        var sums = rows.isEmpty() ? new Sums(0, 0, 0, 0) : rows.getFirst().all();
        return new ExposureView(
                Math.toIntExact(REACH.toDays()),
                Money.usd(sums.released()),
                sums.disputes(),
                Money.usd(sums.disputed()),
                Money.usd(withheld()),
                sums.payers(),
                rows.stream().map(row -> row.view(names)).toList());
    }

    // a bank cannot ask for more of a payment than was paid and neither given back nor asked for already
    private List<Row> payers() {
        return database.sql("""
            WITH released AS (
                SELECT payment, SUM(gross_minor - reversed_minor) AS minor FROM payout
                WHERE owed_at >= :since GROUP BY payment),
            touched AS (
                SELECT payment FROM released UNION SELECT payment FROM payment_dispute WHERE closed_at IS NULL),
            asked AS (
                SELECT d.payment, SUM(d.closed_at IS NULL) AS disputes,
                    SUM(IF(d.closed_at IS NULL, d.amount_minor, 0)) AS minor,
                    SUM(IF(d.closed_at IS NULL, d.amount_minor, d.lost_minor)) AS taken
                FROM touched t JOIN payment_dispute d ON d.payment = t.payment GROUP BY d.payment),
            risk AS (
                SELECT COALESCE(w.owner, p.payer) AS organisation, MAX(COALESCE(w.sponsor, '')) AS sponsor,
                    SUM(LEAST(COALESCE(r.minor, 0), GREATEST(0, p.captured_minor - p.refunding_minor
                        - p.refunded_minor - COALESCE(a.taken, 0)))) AS released,
                    SUM(COALESCE(a.disputes, 0)) AS disputes, SUM(COALESCE(a.minor, 0)) AS disputed
                FROM touched t JOIN payment p ON p.id = t.payment LEFT JOIN wallet w ON w.id = p.wallet
                LEFT JOIN released r ON r.payment = p.id LEFT JOIN asked a ON a.payment = p.id
                GROUP BY organisation)
            SELECT organisation, sponsor, released, disputes, disputed,
                SUM(released) OVER (), SUM(disputes) OVER (), SUM(disputed) OVER (), COUNT(*) OVER ()
            FROM risk WHERE released > 0 OR disputes > 0
            ORDER BY released + disputed DESC, organisation LIMIT :most\
            """)
                .param("since", LocalDateTime.ofInstant(clock.instant().minus(REACH), ZoneOffset.UTC))
                .param("most", MOST_PAYERS)
                .query(Exposure::row)
                .list();
    }

    private long withheld() {
        return ledger.trialBalance().stream()
                .filter(sum -> sum.family().equals("dispute_hold"))
                .mapToLong(FamilySum::debit)
                .sum();
    }

    private static Row row(ResultSet found, int number) throws SQLException {
        return new Row(
                Identifiers.of(found.getBytes(1)),
                found.getString(2),
                found.getLong(3),
                found.getInt(4),
                found.getLong(5),
                new Sums(found.getLong(6), found.getInt(7), found.getLong(8), found.getInt(9)));
    }

    private record Sums(long released, int disputes, long disputed, int payers) {}

    private record Row(UUID payer, String sponsor, long released, int disputes, long disputed, Sums all) {

        PayerExposure view(Map<EmployerId, EmployerView> names) {
            var employer = names.get(new EmployerId(payer));
            return new PayerExposure(
                    payer,
                    employer == null ? sponsor : employer.name(),
                    Money.usd(released),
                    disputes,
                    Money.usd(disputed));
        }
    }
}
