package dev.foothold.payments;

import static dev.foothold.accounts.AccountFixtures.as;
import static dev.foothold.accounts.AccountFixtures.asOperator;
import static dev.foothold.accounts.AccountFixtures.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountId;
import dev.foothold.engagements.EngagementFixtures;
import dev.foothold.shared.Money;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// What is held of a payment whose work is over, given back by two operators.
@FootholdTest
class HeldRefundTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String WHY = "The work is over and nobody is owed it";

    @Autowired
    private Payments payments;

    @Autowired
    private Corrections corrections;

    @Autowired
    private ManualMoveDesk moves;

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

    @BeforeEach
    void prepare() {
        fixtures = new PaymentFixtures(beans);
        standIn = new StandIn(environment);
        first = fixtures.operator();
        second = fixtures.secondOperator();
        // what a bank takes meanwhile, and Stripe's fees, which are not given back
        standIn.topUp(600_00);
    }

    @AfterEach
    void repair() {
        standIn.repair();
    }

    @Test
    void exactlyWhatWasAskedForGoesBackOnceAnotherOperatorAgrees() {
        var asked = fixtures.held(400_00);

        var move = moves.askForHeldRefund(first, asked.id(), Money.usd(150_00), WHY);
        assertThat(move.about()).isEqualTo("Refund of Clean a survey data set");
        assertThat(standIn.refunds(asked.id())).isEmpty();
        assertThatExceptionOfType(NeedsSecondOperator.class).isThrownBy(() -> moves.agree(first, move.id()));
        moves.agree(second, move.id());
        moves.agree(second, move.id());

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(payments.get(asked.id()).refunded()).isEqualTo(Money.usd(150_00)));
        assertThat(payments.get(asked.id()).held()).isEqualTo(Money.usd(250_00));
        assertThat(standIn.refunds(asked.id())).hasSize(1);
        assertThat(payments.trialBalance(first).balanced()).isTrue();
    }

    // nobody else gives it back: its work is over, and the bank decided after the pay was here again
    @Test
    void payThatWasTakenBackWhileABankDecidedGoesBackAfterwards() {
        var asked = fixtures.held(400_00);
        fixtures.paidStudent(asked);
        var dispute = standIn.dispute(
                standIn.charges(asked.id()).getFirst().path("id").asString(), 400_00);
        await().atMost(PATIENCE).until(() -> isDisputed(asked.id()));
        corrections.agree(
                second,
                corrections
                        .takeBack(first, asked.id(), 0, Money.usd(400_00), "Nothing delivered")
                        .id());
        await().atMost(PATIENCE).until(() -> payments.get(asked.id()).held().equals(Money.usd(400_00)));
        assertThatExceptionOfType(MoneyNotAvailable.class)
                .isThrownBy(() -> moves.askForHeldRefund(first, asked.id(), Money.usd(400_00), WHY));

        standIn.decide(dispute, "won");
        await().atMost(PATIENCE).until(() -> !isDisputed(asked.id()));
        moves.agree(
                second,
                moves.askForHeldRefund(first, asked.id(), Money.usd(400_00), WHY)
                        .id());

        fixtures.awaitStatus(asked.id(), PaymentStatus.CLOSED);
        assertThat(payments.get(asked.id()).refunded()).isEqualTo(Money.usd(400_00));
    }

    @Test
    void staysOpenWhenLessIsFreeByThen() {
        var asked = fixtures.held(400_00);
        var move = moves.askForHeldRefund(first, asked.id(), Money.usd(400_00), WHY);
        payments.release(asked.id(), fixtures.student(), Money.usd(100_00));

        assertThatExceptionOfType(MoneyNotAvailable.class).isThrownBy(() -> moves.agree(second, move.id()));

        assertThat(moves.moves(first))
                .filteredOn(one -> one.id().equals(move.id()))
                .extracting(ManualMoveView::status)
                .containsExactly(ManualMoveStatus.ASKED);
        assertThat(payments.get(asked.id()).held()).isEqualTo(Money.usd(300_00));
    }

    @Test
    void workThatIsNotOverKeepsItsMoney() {
        var work = new EngagementFixtures(beans);
        for (var engagement : new EngagementFixtures.Agreed[] {work.funded(), work.started()}) {
            var payment = work.payment(engagement);

            assertThat(ask(asOperator(first), payment, "{\"minor\": 10000, \"currency\": \"USD\"}", WHY))
                    .hasStatus(HttpStatus.CONFLICT)
                    .bodyJson()
                    .extractingPath("$.type")
                    .asString()
                    .endsWith("work-under-way");
            assertThat(payments.get(payment).held())
                    .isEqualTo(payments.get(payment).amount());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"minor\": 0, \"currency\": \"USD\"}",
                "{\"minor\": -1, \"currency\": \"USD\"}",
                "{\"minor\": 40001, \"currency\": \"USD\"}",
                "{\"minor\": 10000, \"currency\": \"EUR\"}",
                "null"
            })
    void amountsThatNobodyCanMeanAreRefused(String amount) {
        assertThat(ask(asOperator(first), fixtures.held(400_00).id(), amount, WHY))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .asString()
                .startsWith("amount");
    }

    @Test
    void isAskedForByOperatorsWithAReasonAndForWhatIsFree() {
        var asked = fixtures.held(400_00);
        var whole = "{\"minor\": 40000, \"currency\": \"USD\"}";

        assertThat(ask(as(asked.owner()), asked.id(), whole, WHY)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(ask(asOperator(first), asked.id(), whole, "x".repeat(251)))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("reason");
        fixtures.giveBack(asked.id(), 100_00);
        assertThat(ask(asOperator(first), asked.id(), whole, WHY))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .asString()
                .endsWith("money-not-available");
    }

    private boolean isDisputed(PaymentId payment) {
        return beans.getBean(PaymentRepository.class)
                .findById(payment)
                .orElseThrow()
                .isDisputed();
    }

    private MvcTestResult ask(RequestPostProcessor actor, PaymentId payment, String amount, String reason) {
        return http.post()
                .uri("/api/finance/payments/" + payment + "/refund")
                .with(actor)
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"amount\": %s, \"reason\": \"%s\"}".formatted(amount, reason))
                .exchange();
    }
}
