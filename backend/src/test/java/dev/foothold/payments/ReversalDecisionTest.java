package dev.foothold.payments;

import static dev.foothold.accounts.AccountFixtures.as;
import static dev.foothold.accounts.AccountFixtures.asOperator;
import static dev.foothold.accounts.AccountFixtures.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Money;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Pay that one operator wants to take back, and another one who does not agree.
@FootholdTest
class ReversalDecisionTest {

    @Autowired
    private Payments payments;

    @Autowired
    private Corrections corrections;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Environment environment;

    private PaymentFixtures fixtures;
    private StandIn standIn;
    private AccountId first;
    private AccountId second;
    private PaymentFixtures.Asked asked;
    private ReversalView reversal;

    @BeforeEach
    void aReversalIsAskedFor() {
        fixtures = new PaymentFixtures(beans);
        standIn = new StandIn(environment);
        first = fixtures.operator();
        second = fixtures.secondOperator();
        asked = fixtures.held(400_00);
        fixtures.paidStudent(asked);
        reversal = corrections.takeBack(first, asked.id(), 0, Money.usd(400_00), "Nothing delivered");
    }

    @AfterEach
    void repair() {
        standIn.repair();
    }

    @Test
    void isDeclinedByAnotherOperatorAndTheStudentKeepsThePay() {
        var declined = end(second, "decline", "The work was handed in and approved");

        assertThat(declined).hasStatusOk().bodyJson().extractingPath("$.status").isEqualTo("DECLINED");
        var kept = corrections.reversals(first).stream()
                .filter(one -> one.id().equals(reversal.id()))
                .findFirst()
                .orElseThrow();
        assertThat(kept.endedBy()).isEqualTo(second);
        assertThat(kept.endedBecause()).isEqualTo("The work was handed in and approved");
        assertThat(kept.settledAt()).isNotNull();
        assertThat(payments.get(asked.id()).released()).isEqualTo(Money.usd(400_00));
        assertThat(standIn.refunds(asked.id())).isEmpty();
        assertThat(corrections
                        .takeBack(second, asked.id(), 0, Money.usd(400_00), "Asked anew")
                        .status())
                .isEqualTo(ReversalStatus.ASKED);
    }

    @Test
    void tellsWhoeverPaidWhyItWasDeclined() {
        end(second, "decline", "The work was handed in and approved");
        end(second, "decline", "The work was handed in and approved");

        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(
                        () -> assertThat(http.get().uri("/api/notifications").with(as(asked.owner())))
                                .hasStatusOk()
                                .bodyText()
                                .containsOnlyOnce("$400.00 for Clean a survey data set is not taken back"));
        assertThat(payments.view(asked.owner(), asked.id()).timeline())
                .extracting(MoneyStep::what)
                .contains("Not taken back from the student: The work was handed in and approved");
    }

    @Test
    void isNotDeclinedByWhoAsked() {
        assertThat(end(first, "decline", "I was wrong")).hasStatus(HttpStatus.CONFLICT);
        assertThat(end(second, "withdrawal", "They were wrong")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void isWithdrawnByWhoAskedAndCanNotBeAgreedToThen() {
        assertThat(end(first, "withdrawal", "It was another payment"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("WITHDRAWN");

        assertThatExceptionOfType(ReversalOver.class).isThrownBy(() -> corrections.agree(second, reversal.id()));
        assertThat(end(second, "decline", "Too late")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void cannotBeDeclinedAfterAnOperatorAgreed() {
        corrections.agree(second, reversal.id());

        assertThat(end(fixtures.secondOperator(), "decline", "Too late")).hasStatus(HttpStatus.CONFLICT);
        assertThat(end(first, "withdrawal", "Too late")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void isDeclinedForAReason() {
        assertThat(end(second, "decline", "  "))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("reason");
    }

    private MvcTestResult end(AccountId operator, String how, String why) {
        return http.post()
                .uri("/api/finance/reversals/{id}/{how}", reversal.id(), how)
                .with(asOperator(operator))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"reason\": \"" + why + "\"}")
                .exchange();
    }
}
