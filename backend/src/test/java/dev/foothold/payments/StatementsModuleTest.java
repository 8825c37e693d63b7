package dev.foothold.payments;

import static dev.foothold.accounts.AccountFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.OrganisationRole;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@FootholdTest
class StatementsModuleTest {

    @Autowired
    private Payments payments;

    @Autowired
    private Statements statements;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private BeanFactory beans;

    private PaymentFixtures fixtures;

    @BeforeEach
    void prepare() {
        fixtures = new PaymentFixtures(beans);
    }

    @Test
    void theLinesOfAMonthLeadFromItsOpeningToItsClosing() {
        var asked = fixtures.held(400_00);
        payments.release(asked.id(), fixtures.student(), Money.usd(150_00));

        var month = statements.month(asked.owner(), asked.payer(), YearMonth.from(today()));

        assertThat(month.opening()).isEqualTo(Money.usd(0));
        assertThat(month.lines())
                .extracting(EmployerStatementView.EmployerStatementLine::kind)
                .containsExactly("CHARGE_PAID", "RELEASED");
        assertThat(month.closing()).isEqualTo(Money.usd(250_00));
        assertThat(statements
                        .month(
                                asked.owner(),
                                asked.payer(),
                                YearMonth.from(today()).plusMonths(1))
                        .opening())
                .isEqualTo(month.closing());
    }

    @Test
    void aYearOfPayCountsWhatWasTransferredInIt() {
        var student = fixtures.paidStudent(fixtures.held(400_00));
        var year = today().getYear();

        assertThat(statements.year(student, year).gross()).isEqualTo(Money.usd(400_00));
        assertThat(statements.year(student, year).net()).isEqualTo(Money.usd(360_00));
        assertThat(statements.year(student, year - 1).lines()).isEmpty();
        assertThat(statements.payees(fixtures.operator(), year))
                .filteredOn(payee -> payee.payee().equals(student))
                .singleElement()
                .satisfies(payee -> {
                    assertThat(payee.gross()).isEqualTo(Money.usd(400_00));
                    assertThat(payee.threshold()).isEqualTo(Money.usd(2_000_00));
                    assertThat(payee.standing()).isEqualTo(PayeeYearView.Standing.BELOW);
                });
    }

    // what counts for the tax form is when the student was paid, not when the work was approved
    @Test
    void workThatIsApprovedInOneYearAndPaidInTheNextCountsInTheNext() {
        var asked = fixtures.held(400_00);
        var student = fixtures.paidStudent(asked);
        var approved = today().getYear();
        beans.getBean(JdbcClient.class)
                .sql("UPDATE payout SET owed_at = ?, transferred_at = ? WHERE payment = ?")
                .params(
                        LocalDateTime.of(approved, 12, 31, 23, 59, 59),
                        LocalDateTime.of(approved + 1, 1, 1, 0, 0),
                        Identifiers.bytes(asked.id().id()))
                .update();

        assertThat(statements.year(student, approved).lines()).isEmpty();
        assertThat(statements.year(student, approved).gross()).isEqualTo(Money.usd(0));
        assertThat(statements.payees(fixtures.operator(), approved))
                .extracting(PayeeYearView::payee)
                .doesNotContain(student);
        assertThat(statements.year(student, approved + 1).lines()).hasSize(1);
        assertThat(statements.payees(fixtures.operator(), approved + 1))
                .filteredOn(payee -> payee.payee().equals(student))
                .singleElement()
                .extracting(PayeeYearView::gross)
                .isEqualTo(Money.usd(400_00));
    }

    @Test
    void givesSheetsAndRefusesWhatIsNoMonth() {
        var asked = fixtures.held(400_00);
        var path = "/api/payments/statement.csv?employer=" + asked.payer() + "&month=";

        assertThat(http.get().uri(path + YearMonth.from(today())).with(as(asked.owner())))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/csv")
                .bodyText()
                .startsWith("at,payment,description,kind,change,currency\r\n")
                .contains("400.00");
        assertThat(http.get().uri(path + "2026-13").with(as(asked.owner()))).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void thePaperOfAMonthSaysWhatTheMonthSays() {
        var asked = fixtures.held(1_400_05);
        payments.release(asked.id(), fixtures.student(), Money.usd(150_00));
        var month = YearMonth.from(today());

        var paper = paper(asked.owner(), "/api/payments/statement.pdf?employer=" + asked.payer() + "&month=" + month);

        assertThat(paper)
                .contains(
                        "Monthly statement", String.valueOf(month.getYear()), "Clean a survey data set", "Page 1 of 1")
                .contains("Charge paid 1,400.05", "Released -150.00", "Held when the month ended 1,250.05");
    }

    @Test
    void thePaperOfAYearOfPaySaysWhatTheYearSays() {
        var student = fixtures.paidStudent(fixtures.held(400_00));
        var year = today().getYear();

        var paper = paper(student, "/api/payouts/statement.pdf?year=" + year);

        assertThat(paper)
                .contains("Maya Chen", "Transfers of the year " + year, "Gross 400.00", "Platform fee 40.00")
                .contains("Net 360.00", "400.00 40.00 360.00");
    }

    @Test
    void thePaperOfAPaymentIsForThoseWhoKeepItsBooks() {
        var asked = fixtures.held(400_00);
        var path = "/api/payments/" + asked.id() + "/statement.pdf";

        assertThat(paper(asked.owner(), path)).contains("Statement of one payment", "Held now 400.00");
        assertThat(paper(fixtures.operator(), path)).contains("Held now 400.00");
        assertThat(http.get().uri(path).with(as(fixtures.colleague(asked.payer(), OrganisationRole.RECRUITER))))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(http.get()
                        .uri("/api/payments/" + asked.id() + "/entries.csv")
                        .with(as(asked.owner())))
                .hasStatusOk()
                .bodyText()
                .contains("CHARGE_PAID", "400.00");
    }

    private String paper(AccountId reader, String path) {
        var answer = http.get().uri(path).with(as(reader)).exchange();
        assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF);
        return PaperText.of(answer.getResponse().getContentAsByteArray());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
