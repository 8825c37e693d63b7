package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.AccountKind;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.OrganisationRole;
import dev.foothold.employers.EmployerId;
import dev.foothold.employers.Employers;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds up what happened in a month or a year, for those whose money it was.
@Component
@Transactional(readOnly = true)
class Statements {

    /// The most lines that a statement lists.
    static final int LONGEST = 2_000;

    private static final int MOST_PAYEES = 5_000;

    private final JdbcClient database;
    private final Accounts accounts;
    private final Employers employers;
    private final Payments payments;
    private final Payers payers;
    private final TaxYears taxYears;

    Statements(
            JdbcClient database,
            Accounts accounts,
            Employers employers,
            Payments payments,
            Payers payers,
            TaxYears taxYears) {
        this.database = database;
        this.accounts = accounts;
        this.employers = employers;
        this.payments = payments;
        this.payers = payers;
        this.taxYears = taxYears;
    }

    /// A month of an employer on paper. Owner or finance.
    Paper monthPaper(AccountId actor, EmployerId employer, YearMonth month) {
        return StatementPapers.of(
                month(actor, employer, month), employers.get(employer).name());
    }

    /// A year of a student on paper.
    Paper yearPaper(AccountId student, int year) {
        return StatementPapers.of(year(student, year), accounts.get(student).name());
    }

    /// One payment with its entries on paper. Owner or finance of the payer, or an operator.
    Paper paymentPaper(AccountId actor, PaymentId payment) {
        var entries = payments.statement(actor, payment);
        var view = payments.get(payment);
        return StatementPapers.of(view, entries, payers.name(payment));
    }

    /// A month of an employer. Owner or finance.
    EmployerStatementView month(AccountId actor, EmployerId employer, YearMonth month) {
        accounts.require(actor, employer.id(), OrganisationRole.OWNER, OrganisationRole.FINANCE);
        var from = month.atDay(1).atStartOfDay();
        var to = month.plusMonths(1).atDay(1).atStartOfDay();
        return new EmployerStatementView(
                employer, month, heldAt(employer, from), lines(employer, from, to), heldAt(employer, to));
    }

    /// A year of a student.
    PayStatementView year(AccountId student, int year) {
        accounts.requireKind(student, AccountKind.STUDENT);
        var gross = transferred(student, year, "gross_minor");
        var fee = transferred(student, year, "platform_fee_minor");
        var back = database.sql("""
            SELECT COALESCE(SUM(r.gross_minor), 0) FROM payment_reversal r JOIN payout p ON p.id = r.payout
            WHERE p.payee = ? AND r.status = 'DONE' AND r.settled_at >= ? AND r.settled_at < ?\
            """)
                .params(Identifiers.bytes(student.id()), TaxYears.start(year), TaxYears.start(year + 1))
                .query(Long.class)
                .single();
        return new PayStatementView(
                student,
                year,
                Money.usd(gross),
                Money.usd(fee),
                Money.usd(gross - fee),
                Money.usd(back),
                transfers(student, year));
    }

    /// A year of every student who was paid in it, or whose pay was taken back in it. Operators only.
    List<PayeeYearView> payees(AccountId operator, int year) {
        accounts.requireOperator(operator);
        var threshold = taxYears.threshold(year);
        var years = database.sql("""
            SELECT moved.payee, SUM(transfers), SUM(gross), SUM(fee), SUM(back),
                COALESCE((SELECT a.tax_number_given FROM connected_account a WHERE a.account = moved.payee), FALSE)
            FROM (
                SELECT payee, 1 AS transfers, gross_minor AS gross, platform_fee_minor AS fee, 0 AS back
                FROM payout WHERE transferred_at >= :start AND transferred_at < :end
                UNION ALL
                SELECT p.payee, 0, 0, 0, r.gross_minor FROM payment_reversal r JOIN payout p ON p.id = r.payout
                WHERE r.status = 'DONE' AND r.settled_at >= :start AND r.settled_at < :end) moved
            GROUP BY moved.payee ORDER BY SUM(gross) DESC, moved.payee LIMIT :most\
            """)
                .param("start", TaxYears.start(year))
                .param("end", TaxYears.start(year + 1))
                .param("most", MOST_PAYEES)
                .query(Statements::payeeYear)
                .list();
        var people = accounts.all(years.stream().map(PayeeYear::payee).toList());
        return years.stream()
                .map(payee -> payee.view(
                        year,
                        people.containsKey(payee.payee())
                                ? people.get(payee.payee()).name()
                                : "",
                        threshold))
                .toList();
    }

    private static PayeeYear payeeYear(ResultSet row, int number) throws SQLException {
        return new PayeeYear(
                new AccountId(Identifiers.of(row.getBytes(1))),
                row.getInt(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getBoolean(6));
    }

    private long transferred(AccountId student, int year, String column) {
        return database.sql("""
            SELECT COALESCE(SUM(%s), 0) FROM payout WHERE payee = ? AND transferred_at >= ? AND transferred_at < ?\
            """.formatted(column))
                .params(Identifiers.bytes(student.id()), TaxYears.start(year), TaxYears.start(year + 1))
                .query(Long.class)
                .single();
    }

    private List<PayStatementView.PayStatementLine> transfers(AccountId student, int year) {
        return database.sql("""
            SELECT o.transferred_at, p.description, o.gross_minor, o.platform_fee_minor
            FROM payout o JOIN payment p ON p.id = o.payment
            WHERE o.payee = ? AND o.transferred_at >= ? AND o.transferred_at < ?
            ORDER BY o.transferred_at, o.id LIMIT ?\
            """)
                .params(Identifiers.bytes(student.id()), TaxYears.start(year), TaxYears.start(year + 1), LONGEST)
                .query((row, number) -> new PayStatementView.PayStatementLine(
                        row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString(2),
                        Money.usd(row.getLong(3)),
                        Money.usd(row.getLong(4)),
                        Money.usd(row.getLong(3) - row.getLong(4))))
                .list();
    }

    private List<EmployerStatementView.EmployerStatementLine> lines(
            EmployerId employer, LocalDateTime from, LocalDateTime to) {
        return database.sql("""
            SELECT t.effective_at, p.id, p.description, t.kind, -e.amount
            FROM payment p JOIN ledger_tx t ON t.payment = p.id JOIN ledger_entry e ON e.tx = t.id
            JOIN ledger_account a ON a.id = e.account AND a.family = 'held'
            WHERE p.payer = ? AND t.effective_at >= ? AND t.effective_at < ? ORDER BY t.effective_at, t.id LIMIT ?\
            """)
                .params(Identifiers.bytes(employer.id()), from, to, LONGEST)
                .query((row, number) -> new EmployerStatementView.EmployerStatementLine(
                        row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        new PaymentId(Identifiers.of(row.getBytes(2))),
                        row.getString(3),
                        row.getString(4),
                        Money.usd(row.getLong(5))))
                .list();
    }

    private Money heldAt(EmployerId employer, LocalDateTime moment) {
        return Money.usd(database.sql("""
            SELECT COALESCE(SUM(-e.amount), 0)
            FROM payment p JOIN ledger_tx t ON t.payment = p.id JOIN ledger_entry e ON e.tx = t.id
            JOIN ledger_account a ON a.id = e.account AND a.family = 'held'
            WHERE p.payer = ? AND t.effective_at < ?\
            """)
                .params(Identifiers.bytes(employer.id()), moment)
                .query(Long.class)
                .single());
    }
}
