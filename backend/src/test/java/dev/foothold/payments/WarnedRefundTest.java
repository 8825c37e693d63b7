package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountId;
import dev.foothold.engagements.EngagementFixtures;
import dev.foothold.engagements.EngagementStatus;
import dev.foothold.engagements.Engagements;
import dev.foothold.shared.Money;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/// Payments that a card network warns of, given back before the payer's bank asks for them.
@FootholdTest
class WarnedRefundTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String WHY = "The card was reported as stolen";

    @Autowired
    private Payments payments;

    @Autowired
    private Engagements engagements;

    @Autowired
    private ManualMoveDesk moves;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Environment environment;

    private PaymentFixtures fixtures;
    private EngagementFixtures work;
    private StandIn standIn;
    private AccountId first;
    private AccountId second;

    @BeforeEach
    void prepare() {
        fixtures = new PaymentFixtures(beans);
        work = new EngagementFixtures(beans);
        standIn = new StandIn(environment);
        first = fixtures.operator();
        second = fixtures.secondOperator();
        // Stripe's fee of what goes back is not given back
        standIn.topUp(100_00);
    }

    @AfterEach
    void repair() {
        standIn.repair();
    }

    @Test
    void goesBackWithoutADisputeAndItsFeeAndTheWarningStaysNoted() {
        var asked = fixtures.held(400_00);
        warn(asked.id());
        assertThat(moves.fraudWarnings(first))
                .filteredOn(one -> one.payment().equals(asked.id()))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.payerName()).isNotBlank();
                    assertThat(warning.held()).isEqualTo(Money.usd(400_00));
                    assertThat(warning.released()).isEqualTo(Money.usd(0));
                });

        var move = moves.askForWarnedRefund(first, asked.id(), WHY);
        assertThat(move.amount()).isEqualTo(Money.usd(400_00));
        assertThat(standIn.refunds(asked.id())).isEmpty();
        assertThatExceptionOfType(NeedsSecondOperator.class).isThrownBy(() -> moves.agree(first, move.id()));
        moves.agree(second, move.id());
        moves.agree(second, move.id());

        fixtures.awaitStatus(asked.id(), PaymentStatus.CLOSED);
        assertThat(payments.get(asked.id()).refunded()).isEqualTo(Money.usd(400_00));
        assertThat(payments.get(asked.id()).fraudWarned()).isTrue();
        assertThat(standIn.refunds(asked.id())).hasSize(1);
        assertThat(payments.statement(first, asked.id()))
                .noneMatch(entry -> entry.account().equals("exp:dispute_fee"));
        assertThat(moves.fraudWarnings(first)).noneMatch(one -> one.payment().equals(asked.id()));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(fixtures.notices(asked.owner())).containsOnlyOnce("$400.00 goes back to you"));
    }

    @Test
    void endsWorkThatHasNotBegun() {
        var engagement = work.funded();
        var payment = work.payment(engagement);
        warn(payment);

        moves.agree(second, moves.askForWarnedRefund(first, payment, WHY).id());

        assertThat(engagements.get(engagement.id()).status()).isEqualTo(EngagementStatus.CANCELLED);
        fixtures.awaitStatus(payment, PaymentStatus.CLOSED);
        assertThat(payments.get(payment).refunded())
                .isEqualTo(payments.get(payment).amount());
    }

    @Test
    void leavesWorkThatHasBegunItsMoney() {
        var engagement = work.funded();
        var payment = work.payment(engagement);
        warn(payment);
        var move = moves.askForWarnedRefund(first, payment, WHY);
        engagements.kickOff(engagement.student(), engagement.id());

        assertThatExceptionOfType(WorkUnderWay.class).isThrownBy(() -> moves.agree(second, move.id()));
        assertThatExceptionOfType(WorkUnderWay.class).isThrownBy(() -> moves.askForWarnedRefund(second, payment, WHY));

        assertThat(engagements.get(engagement.id()).status()).isEqualTo(EngagementStatus.IN_PROGRESS);
        assertThat(payments.get(payment).held()).isEqualTo(payments.get(payment).amount());
        assertThat(standIn.refunds(payment)).isEmpty();
    }

    @Test
    void doesNotTakeWhatIsReleased() {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        payments.release(asked.id(), student, Money.usd(100_00));
        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
        warn(asked.id());

        var move = moves.askForWarnedRefund(first, asked.id(), WHY);
        moves.agree(second, move.id());

        assertThat(move.amount()).isEqualTo(Money.usd(300_00));
        fixtures.awaitStatus(asked.id(), PaymentStatus.CLOSED);
        assertThat(payments.get(asked.id()).refunded()).isEqualTo(Money.usd(300_00));
        assertThat(payments.get(asked.id()).released()).isEqualTo(Money.usd(100_00));
        assertThat(payments.trialBalance(first).balanced()).isTrue();
    }

    @Test
    void movesExactlyWhatTheSecondOperatorReadOrNothing() {
        var asked = fixtures.held(400_00);
        warn(asked.id());
        var whole = moves.askForWarnedRefund(first, asked.id(), WHY);
        fixtures.giveBack(asked.id(), 100_00);

        assertThatExceptionOfType(MoneyNotAvailable.class).isThrownBy(() -> moves.agree(second, whole.id()));

        assertThat(payments.get(asked.id()).held()).isEqualTo(Money.usd(300_00));
        moves.withdraw(first, whole.id(), "Less is left");
        var question = standIn.inquire(
                standIn.charges(asked.id()).getFirst().path("id").asString(), 200_00);
        await().atMost(PATIENCE).until(() -> isDisputed(asked.id()));
        var part = moves.askForWarnedRefund(first, asked.id(), WHY);
        standIn.drop(question);
        await().atMost(PATIENCE).until(() -> !isDisputed(asked.id()));
        moves.agree(second, part.id());
        assertThat(part.amount()).isEqualTo(Money.usd(100_00));
        assertThat(payments.get(asked.id()).held()).isEqualTo(Money.usd(200_00));
    }

    private boolean isDisputed(PaymentId payment) {
        return beans.getBean(PaymentRepository.class)
                .findById(payment)
                .orElseThrow()
                .isDisputed();
    }

    @Test
    void takesWhatIsUnspentOfATopUpOutOfTheWallet() {
        var sponsors = new WalletFixtures(beans);
        var wallet = sponsors.empty();
        var topUp = sponsors.fill(wallet.staff(), wallet.id(), 500_00);
        warn(topUp);

        moves.agree(second, moves.askForWarnedRefund(first, topUp, WHY).id());

        sponsors.awaitBalance(wallet.id(), 0);
        fixtures.awaitStatus(topUp, PaymentStatus.CLOSED);
        assertThat(payments.get(topUp).refunded()).isEqualTo(Money.usd(500_00));
        // the wallet is on hold until somebody clears the warning
        assertThat(moves.fraudWarnings(first)).anyMatch(one -> one.payment().equals(topUp));
    }

    @Test
    void needsAWarningAndSomethingThatIsFree() {
        var unwarned = fixtures.held(400_00);
        var released = fixtures.held(300_00);
        fixtures.paidStudent(released);
        warn(released.id());

        assertThatExceptionOfType(PaymentNotWarned.class)
                .isThrownBy(() -> moves.askForWarnedRefund(first, unwarned.id(), WHY));
        assertThatExceptionOfType(NothingToGiveBack.class)
                .isThrownBy(() -> moves.askForWarnedRefund(first, released.id(), WHY));
    }

    private void warn(PaymentId payment) {
        standIn.warn(standIn.charges(payment).getFirst().path("id").asString());
        await().atMost(PATIENCE).until(() -> payments.get(payment).fraudWarned());
    }
}
