package dev.foothold.payments;

import static dev.foothold.accounts.AccountFixtures.as;
import static dev.foothold.accounts.AccountFixtures.asOperator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.employers.Employers;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What operators report of a year, and to whom it comes.
@FootholdTest
class PayeesModuleTest {

    @Autowired
    private Payments payments;

    @Autowired
    private Statements statements;

    @Autowired
    private Corrections corrections;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private BeanFactory beans;

    private PaymentFixtures fixtures;
    private int year;

    @BeforeEach
    void prepare() {
        fixtures = new PaymentFixtures(beans);
        year = LocalDate.ofInstant(clock.instant(), clock.getZone()).getYear();
    }

    @Test
    void aTotalWithTooFewTransfersIsNotReportedWhereBothAreSet() {
        database.sql("REPLACE INTO tax_threshold (tax_year, form, amount_minor, transfers) VALUES (2000, ?, 30000, 2)")
                .param("TEST-BOTH")
                .update();
        var both = new Statements(
                database,
                beans.getBean(Accounts.class),
                beans.getBean(Employers.class),
                payments,
                beans.getBean(Payers.class),
                new TaxYears(database, "TEST-BOTH"));
        var student = fixtures.paidStudent(fixtures.held(400_00));

        assertThat(of(student, both, year)).hasValueSatisfying(payee -> {
            assertThat(payee.thresholdTransfers()).isEqualTo(2);
            assertThat(payee.transfers()).isEqualTo(1);
            assertThat(payee.standing()).isEqualTo(PayeeYearView.Standing.BELOW);
        });

        payOnceMore(student);

        assertThat(of(student, both, year)).hasValueSatisfying(payee -> {
            assertThat(payee.transfers()).isEqualTo(2);
            assertThat(payee.standing()).isEqualTo(PayeeYearView.Standing.NEAR);
        });

        payOnceMore(student);

        assertThat(of(student, both, year)).hasValueSatisfying(payee -> {
            assertThat(payee.transfers()).isEqualTo(3);
            assertThat(payee.standing()).isEqualTo(PayeeYearView.Standing.REACHED);
        });
    }

    private void payOnceMore(AccountId student) {
        var asked = fixtures.held(10_00);
        payments.release(asked.id(), student, Money.usd(10_00));
        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
    }

    @Test
    void payThatIsTakenBackInTheNextYearIsListedThereThoughNothingWasPaidInIt() {
        var asked = fixtures.held(400_00);
        var student = fixtures.paidStudent(asked);
        takeBack(asked);
        var lastMoment = LocalDateTime.of(year, 12, 31, 23, 59, 59);
        var firstMoment = LocalDateTime.of(year + 1, 1, 1, 0, 0);
        move("UPDATE payout SET transferred_at = ? WHERE payment = ?", lastMoment, asked);
        move("UPDATE payment_reversal SET settled_at = ? WHERE payment = ?", firstMoment, asked);

        assertThat(of(student, statements, year)).hasValueSatisfying(payee -> {
            assertThat(payee.gross()).isEqualTo(Money.usd(400_00));
            assertThat(payee.takenBack()).isEqualTo(Money.usd(0));
        });
        assertThat(of(student, statements, year + 1)).hasValueSatisfying(payee -> {
            assertThat(payee.transfers()).isZero();
            assertThat(payee.gross()).isEqualTo(Money.usd(0));
            assertThat(payee.takenBack()).isEqualTo(Money.usd(400_00));
            assertThat(payee.standing()).isEqualTo(PayeeYearView.Standing.BELOW);
        });
        assertThat(statements.year(student, year + 1).takenBack()).isEqualTo(Money.usd(400_00));
    }

    @Test
    void aYearIsASheetForOperatorsOnly() {
        var student = fixtures.paidStudent(fixtures.held(400_00));
        var path = "/api/finance/payees.csv?year=" + year;

        assertThat(http.get().uri(path).with(asOperator(fixtures.operator())))
                .hasStatusOk()
                .bodyText()
                .startsWith("payee,name,year,transfers,gross,platform fee,net,taken back,threshold,"
                        + "threshold transfers,standing,tax number\r\n")
                .contains(student + ",Maya Chen," + year + ",1,400.00,40.00,360.00,0.00,2000.00,0,BELOW,missing");
        assertThat(http.get().uri(path).with(as(student))).hasStatus(HttpStatus.FORBIDDEN);
    }

    private void takeBack(PaymentFixtures.Asked asked) {
        var operator = fixtures.operator();
        var reversal = corrections.takeBack(operator, asked.id(), 0, Money.usd(400_00), "Nothing delivered");
        corrections.agree(fixtures.secondOperator(), reversal.id());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> corrections.reversals(operator).stream()
                        .anyMatch(one -> one.id().equals(reversal.id()) && one.status() == ReversalStatus.DONE));
    }

    private void move(String sql, LocalDateTime to, PaymentFixtures.Asked asked) {
        database.sql(sql).params(to, Identifiers.bytes(asked.id().id())).update();
    }

    private Optional<PayeeYearView> of(AccountId student, Statements by, int in) {
        return by.payees(fixtures.operator(), in).stream()
                .filter(payee -> payee.payee().equals(student))
                .findFirst();
    }
}
