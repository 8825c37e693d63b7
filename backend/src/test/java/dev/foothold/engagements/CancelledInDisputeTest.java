package dev.foothold.engagements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.payments.PaymentFixtures;
import dev.foothold.payments.PaymentId;
import dev.foothold.payments.PaymentStatus;
import dev.foothold.payments.Payments;
import dev.foothold.payments.StandIn;
import dev.foothold.shared.Money;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/// Work that is cancelled while the payer's bank asks: what was kept for the bank goes back when it has decided.
@FootholdTest
class CancelledInDisputeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String WHY = "Our plans changed.";

    @Autowired
    private Engagements engagements;

    @Autowired
    private EngagementProgress progress;

    @Autowired
    private Payments payments;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Environment environment;

    private EngagementFixtures fixtures;
    private PaymentFixtures money;
    private StandIn standIn;

    @BeforeEach
    void prepare() {
        fixtures = new EngagementFixtures(beans);
        money = new PaymentFixtures(beans);
        standIn = new StandIn(environment);
        // what banks take meanwhile, and Stripe's fees, which are not given back
        standIn.topUp(1000_00);
    }

    @AfterEach
    void repair() {
        standIn.repair();
    }

    @Test
    void theEmployerIsRefundedOnceWhenTheBankGivesItUp() {
        var engagement = fixtures.funded();
        var payment = fixtures.payment(engagement);
        var dispute = disputed(engagement, 500_00);

        engagements.cancel(engagement.owner(), engagement.id(), WHY);
        assertThat(payments.get(payment).held()).isEqualTo(Money.usd(500_00));
        assertThat(standIn.refunds(payment)).isEmpty();
        standIn.decide(dispute, "won");

        money.awaitStatus(payment, PaymentStatus.CLOSED);
        assertThat(payments.get(payment).refunded()).isEqualTo(Money.usd(500_00));
        progress.giveBackHeld(payment);
        standIn.sendAgain();
        await().during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(standIn.refunds(payment)).hasSize(1));
        assertThat(payments.get(payment).refunded()).isEqualTo(Money.usd(500_00));
    }

    @Test
    void theEmployerIsRefundedWhenTheBankLetsItBe() {
        var engagement = fixtures.funded();
        var payment = fixtures.payment(engagement);
        var inquiry = standIn.inquire(charge(payment), 500_00);
        awaitTold(engagement, "Your bank asks about");

        engagements.cancel(engagement.owner(), engagement.id(), WHY);
        assertThat(payments.get(payment).held()).isEqualTo(Money.usd(500_00));
        standIn.drop(inquiry);

        money.awaitStatus(payment, PaymentStatus.CLOSED);
        assertThat(payments.get(payment).refunded()).isEqualTo(Money.usd(500_00));
        assertThat(standIn.refunds(payment)).hasSize(1);
    }

    @Test
    void nothingGoesBackTwiceWhenTheBankKeepsIt() {
        var engagement = fixtures.funded();
        var payment = fixtures.payment(engagement);
        var dispute = disputed(engagement, 500_00);
        engagements.cancel(engagement.owner(), engagement.id(), WHY);

        standIn.decide(dispute, "lost");

        money.awaitStatus(payment, PaymentStatus.CLOSED);
        progress.giveBackHeld(payment);
        assertThat(payments.get(payment).refunded()).isEqualTo(Money.usd(0));
        assertThat(standIn.refunds(payment)).isEmpty();
    }

    @Test
    void afterTheStartTheStudentHasTheirShareAndTheRestFollowsTheBank() {
        var engagement = fixtures.started();
        var payment = fixtures.payment(engagement);
        var dispute = disputed(engagement, 300_00);

        engagements.cancel(engagement.owner(), engagement.id(), WHY);

        assertThat(payments.get(payment).released()).isEqualTo(Money.usd(125_00));
        assertThat(payments.get(payment).held()).isEqualTo(Money.usd(300_00));
        standIn.decide(dispute, "won");
        money.awaitStatus(payment, PaymentStatus.CLOSED);
        assertThat(payments.get(payment).refunded()).isEqualTo(Money.usd(375_00));
        assertThat(payments.get(payment).released()).isEqualTo(Money.usd(125_00));
    }

    @Test
    void workThatGoesOnKeepsItsMoneyWhenTheBankGivesItUp() {
        var engagement = fixtures.started();
        var payment = fixtures.payment(engagement);
        standIn.decide(disputed(engagement, 500_00), "won");
        awaitTold(engagement, "Your bank has decided");

        progress.giveBackHeld(payment);

        assertThat(payments.get(payment).held()).isEqualTo(Money.usd(500_00));
        assertThat(standIn.refunds(payment)).isEmpty();
    }

    private String disputed(EngagementFixtures.Agreed engagement, long cents) {
        var dispute = standIn.dispute(charge(fixtures.payment(engagement)), cents);
        awaitTold(engagement, "Your bank questions");
        return dispute;
    }

    private void awaitTold(EngagementFixtures.Agreed engagement, String beginning) {
        await().alias(beginning)
                .atMost(PATIENCE)
                .until(() -> money.notices(engagement.owner()).stream().anyMatch(title -> title.startsWith(beginning)));
    }

    private String charge(PaymentId payment) {
        return standIn.charges(payment).getFirst().path("id").asString();
    }
}
