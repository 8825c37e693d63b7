package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.payments.stripe.StripeNotReachable;
import dev.foothold.shared.Money;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The ways in which an employer's money comes, late, twice or not at all.
@FootholdTest
class FundingScenariosTest {

    @Autowired
    private Payments payments;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Environment environment;

    private PaymentFixtures fixtures;
    private StandIn standIn;

    @BeforeEach
    void prepare() {
        fixtures = new PaymentFixtures(beans);
        standIn = new StandIn(environment);
    }

    @AfterEach
    void repair() {
        standIn.repair();
    }

    @Test
    void aBankDebitIsProcessingUntilTheBankHasPaid() {
        var asked = processing();

        standIn.settle(intent(asked), true);

        fixtures.awaitStatus(asked.id(), PaymentStatus.HELD);
        assertThat(payments.get(asked.id()).held()).isEqualTo(Money.usd(400_00));
    }

    @Test
    void aBankDebitThatFailsCanBePaidAnotherWay() {
        var asked = processing();

        standIn.settle(intent(asked), false);

        fixtures.awaitStatus(asked.id(), PaymentStatus.FAILED);
        fixtures.pay(asked);
        assertThat(payments.get(asked.id()).held()).isEqualTo(Money.usd(400_00));
    }

    // the answer that named the page got lost, so its message is the first to tell which one it is
    @Test
    void aPageThatWeNeverHeardOfIsRecognisedByItsMessage() {
        var asked = fixtures.requested(400_00);
        standIn.fault("POST /v1/checkout/sessions", "drop_after", 50);
        assertThatExceptionOfType(StripeNotReachable.class)
                .isThrownBy(() -> payments.checkout(asked.owner(), asked.id(), "/engagements"));
        standIn.noFaults();
        assertThat(standIn.sessions(asked.id())).hasSize(1);
        var page = standIn.sessions(asked.id()).getFirst().path("id").asString();
        assertThat(rowsOfPage(page)).isZero();

        standIn.paySession(page);

        fixtures.awaitStatus(asked.id(), PaymentStatus.HELD);
        assertThat(payments.get(asked.id()).held()).isEqualTo(Money.usd(400_00));
        assertThat(rowsOfPage(page)).isOne();
    }

    @Test
    void twoPagesThatAreBothPaidHoldTheMoneyOnceAndGiveTheSecondBackInFull() {
        var asked = requestedWithTwoPages();

        standIn.sessions(asked.id())
                .forEach(page -> standIn.paySession(page.path("id").asString()));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var view = payments.get(asked.id());
            var paid = standIn.charges(asked.id()).size();
            assertThat(view.held()).isEqualTo(Money.usd(400_00));
            assertThat(view.refunded()).isEqualTo(Money.usd(400_00L * (paid - 1)));
        });
    }

    @Test
    void whatWasPaidTwiceGoesBackOnceItsBankHasGivenItUp() {
        var asked = paidOnTheFirstOfTwoPages();
        var first = standIn.charges(asked.id());

        standIn.keepSilent(true);
        standIn.paySession(standIn.sessions(asked.id()).getLast().path("id").asString());
        var second = standIn.charges(asked.id()).stream()
                .filter(charge -> !first.contains(charge))
                .findFirst()
                .orElseThrow();
        var dispute = standIn.dispute(second.path("id").asString(), 400_00);
        standIn.keepSilent(false);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(payments.get(asked.id()).held()).isEqualTo(Money.usd(800_00)));
        standIn.decide(dispute, "won");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(payments.get(asked.id()).refunded()).isEqualTo(Money.usd(400_00));
            assertThat(payments.get(asked.id()).held()).isEqualTo(Money.usd(400_00));
        });
    }

    // the bank of the first payment asks for more than is held of it, for a part was released
    @Test
    void whatWasPaidTwiceGoesBackInFullWhileTheFirstPaymentIsDisputed() {
        var asked = paidOnTheFirstOfTwoPages();
        payments.release(asked.id(), fixtures.student(), Money.usd(100_00));
        standIn.dispute(standIn.charges(asked.id()).getFirst().path("id").asString(), 400_00);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> payments.statement(fixtures.operator(), asked.id()).stream()
                        .anyMatch(entry -> entry.kind().equals("DISPUTE_TAKEN")));

        standIn.paySession(standIn.sessions(asked.id()).getLast().path("id").asString());

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(payments.get(asked.id()).refunded()).isEqualTo(Money.usd(400_00));
            assertThat(payments.get(asked.id()).held()).isEqualTo(Money.usd(300_00));
        });
    }

    private PaymentFixtures.Asked paidOnTheFirstOfTwoPages() {
        var asked = requestedWithTwoPages();
        standIn.paySession(standIn.sessions(asked.id()).getFirst().path("id").asString());
        fixtures.awaitStatus(asked.id(), PaymentStatus.HELD);
        return asked;
    }

    // Stripe made the first page, but its answer got lost
    private PaymentFixtures.Asked requestedWithTwoPages() {
        var asked = fixtures.requested(400_00);
        standIn.fault("POST /v1/checkout/sessions", "drop_after", 3);
        try {
            payments.checkout(asked.owner(), asked.id(), "/engagements");
        } catch (StripeNotReachable expected) {
            assertThat(expected).isNotNull();
        }
        standIn.noFaults();
        payments.checkout(asked.owner(), asked.id(), "/engagements");
        return asked;
    }

    private PaymentFixtures.Asked processing() {
        var asked = fixtures.requested(400_00);
        standIn.payByBank(payments.checkout(asked.owner(), asked.id(), "/engagements"));
        fixtures.awaitStatus(asked.id(), PaymentStatus.PROCESSING);
        assertThat(payments.get(asked.id()).held()).isEqualTo(Money.usd(0));
        return asked;
    }

    private int rowsOfPage(String session) {
        return beans.getBean(JdbcClient.class)
                .sql("SELECT COUNT(*) FROM payment_checkout WHERE stripe_session = ?")
                .param(session)
                .query(Integer.class)
                .single();
    }

    private String intent(PaymentFixtures.Asked asked) {
        return standIn.sessions(asked.id()).getFirst().path("payment_intent").asString();
    }
}
