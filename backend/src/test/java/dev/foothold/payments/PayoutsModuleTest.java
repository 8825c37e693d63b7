package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.payments.stripe.StripeNotReachable;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import dev.foothold.shared.NotPermitted;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@FootholdTest
class PayoutsModuleTest {

    @Autowired
    private Payments payments;

    @Autowired
    private Payouts payouts;

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
    void paysAReadyStudentAtOnce() {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();

        payments.release(asked.id(), student, Money.usd(400_00));

        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
        assertThat(standIn.transfers(asked.id())).singleElement().satisfies(transfer -> {
            assertThat(transfer.path("amount").asLong()).isEqualTo(360_00);
            assertThat(transfer.path("destination").asString()).isEqualTo(fixtures.stripeAccount(student));
        });
        assertThat(payments.get(asked.id()).status()).isEqualTo(PaymentStatus.CLOSED);
        assertThat(payouts.mine(student, null, null).items())
                .singleElement()
                .extracting(EarningView::net)
                .isEqualTo(Money.usd(360_00));
    }

    @Test
    void waitsForTheStudentAndThenPaysByItself() {
        var asked = fixtures.held(400_00);
        var student = fixtures.student();

        payments.release(asked.id(), student, Money.usd(400_00));
        fixtures.awaitPayout(asked.id(), PayoutStatus.BLOCKED);
        assertThat(standIn.transfers(asked.id())).isEmpty();

        fixtures.onboard(student);
        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
        assertThat(standIn.transfers(asked.id())).hasSize(1);
    }

    @Test
    void manyApprovalsAtOncePayOnce() throws InterruptedException {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        Callable<Boolean> approve = () -> {
            payments.release(asked.id(), student, Money.usd(400_00));
            return true;
        };

        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            crowd.invokeAll(IntStream.range(0, 30).mapToObj(number -> approve).toList());
        }

        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
        assertThat(standIn.transfers(asked.id())).hasSize(1);
        assertThat(payments.get(asked.id()).released()).isEqualTo(Money.usd(400_00));
    }

    @Test
    void cannotReleaseTheSameMoneyToAnother() {
        var asked = fixtures.held(400_00);
        payments.release(asked.id(), fixtures.student(), Money.usd(400_00));

        assertThatExceptionOfType(AlreadyReleased.class)
                .isThrownBy(() -> payments.release(asked.id(), fixtures.student(), Money.usd(400_00)));
    }

    @Test
    void releaseAndRefundOfTheSameMoneyCannotBothHappen() throws InterruptedException {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        Callable<Boolean> approve = () -> {
            payments.release(asked.id(), student, Money.usd(400_00));
            return true;
        };
        Callable<Boolean> refund = () -> {
            payments.cancel(asked.id());
            return true;
        };

        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            crowd.invokeAll(List.of(approve, refund));
        }

        fixtures.awaitStatus(asked.id(), PaymentStatus.CLOSED);
        var view = payments.get(asked.id());
        assertThat(view.released().plus(view.refunded())).isEqualTo(Money.usd(400_00));
    }

    @Test
    void cancelledWorkPaysAPartAndRefundsTheRest() {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();

        payments.release(asked.id(), student, Money.usd(100_00));
        payments.cancel(asked.id());

        fixtures.awaitStatus(asked.id(), PaymentStatus.CLOSED);
        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
        assertThat(standIn.transfers(asked.id()).getFirst().path("amount").asLong())
                .isEqualTo(90_00);
        assertThat(payments.trialBalance(fixtures.operator()).balanced()).isTrue();
    }

    // who is asked to slow down is in SlowStripeTest
    @ParameterizedTest
    @ValueSource(strings = {"drop_before", "drop_after", "error_500_after", "409"})
    void whateverStripeAnswersThereIsOneTransfer(String fault) {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        standIn.fault("POST /v1/transfers", fault, 3);

        payments.release(asked.id(), student, Money.usd(400_00));

        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
        assertThat(standIn.transfers(asked.id())).hasSize(1);
        assertThat(payments.statement(fixtures.operator(), asked.id()))
                .filteredOn(entry -> entry.kind().equals("TRANSFER_BOOKED") && entry.credit() != null)
                .extracting(LedgerEntryView::account)
                .containsOnlyOnce("stripe:platform");
    }

    /// Stripe gives the same answer to the same key for a day, so this ends with a person, not with a second transfer.
    @Test
    void anErrorThatStripeRemembersStaysInDoubt() {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        standIn.fault("POST /v1/transfers", "error_500_before", 1);

        payments.release(asked.id(), student, Money.usd(400_00));

        fixtures.awaitPayout(asked.id(), PayoutStatus.UNKNOWN);
        assertThat(standIn.transfers(asked.id())).isEmpty();
    }

    @Test
    void anAccountThatCannotReceiveAnyMoreBlocksThePayoutAndKeepsTheMoney() {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        standIn.restrict(fixtures.stripeAccount(student));

        payments.release(asked.id(), student, Money.usd(400_00));
        fixtures.awaitPayout(asked.id(), PayoutStatus.BLOCKED);
        assertThat(standIn.transfers(asked.id())).isEmpty();

        standIn.allow(fixtures.stripeAccount(student));
        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
        assertThat(standIn.transfers(asked.id())).hasSize(1);
    }

    @Test
    void followsTheMoneyToTheBank() {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        payments.release(asked.id(), student, Money.usd(400_00));
        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
        var account = fixtures.stripeAccount(student);

        standIn.letDaysPass(10);

        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(
                                payments.get(asked.id()).payouts().getFirst().status())
                        .as("the payout to the bank of %s", account)
                        .isEqualTo(PayoutStatus.PAID));
    }

    @Test
    void onlyStudentsAreOnboarded() {
        var owner = fixtures.requested(400_00).owner();

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> payouts.onboard(owner, "/earnings"));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> payouts.readiness(owner));
    }

    @Test
    void tellsWhatIsMissing() {
        var student = fixtures.student();
        assertThat(payouts.readiness(student).accountExists()).isFalse();

        payouts.onboard(student, "/earnings");

        assertThat(payouts.readiness(student)).satisfies(readiness -> {
            assertThat(readiness.accountExists()).isTrue();
            assertThat(readiness.ready()).isFalse();
            assertThat(readiness.missing()).isNotEmpty();
        });
    }

    // the frozen request is spoiled before it is sent, so that Stripe understands it and says no
    @Test
    void whoseAccountIsRefusedReadsWhyAndTriesAnew() {
        var student = fixtures.student();
        standIn.fault("POST /v2/core/accounts", "drop_before", 50);
        assertThatExceptionOfType(StripeNotReachable.class).isThrownBy(() -> payouts.onboard(student, "/earnings"));
        beans.getBean(JdbcClient.class)
                .sql("UPDATE payment_operation SET body = '{}', due_at = NOW(6) + INTERVAL 1 DAY WHERE subject = ?")
                .param(Identifiers.bytes(student.id()))
                .update();
        standIn.noFaults();

        assertThatExceptionOfType(PayoutAccountRefused.class)
                .isThrownBy(() -> payouts.onboard(student, "/earnings"))
                .withMessageContaining("Our payment provider says: ")
                .withMessageContaining("contact_email");

        payouts.onboard(student, "/earnings");
        assertThat(payouts.readiness(student).accountExists()).isTrue();
    }

    @Test
    void everyClickGivesAFreshWayIntoTheSameAccount() {
        var student = fixtures.student();

        var first = payouts.onboard(student, "/earnings");
        var account = fixtures.stripeAccount(student);
        var second = payouts.onboard(student, "/earnings");

        assertThat(second.url()).isNotEqualTo(first.url());
        assertThat(fixtures.stripeAccount(student)).isEqualTo(account);
    }
}
