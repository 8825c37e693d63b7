package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.foothold.accounts.AccountId;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Students whose pay an operator has put on hold: nothing is sent until the hold is lifted, and then once.
class PayHoldTest extends MoneyScene {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String WHY = "The name at the bank is another one";
    private static final String SETTLED = "It is the name before the marriage";
    private static final String TOLD = "Your pay for Clean a survey data set is on hold";

    @Autowired
    private Payouts payouts;

    @Autowired
    private PayHoldDesk holds;

    @Autowired
    private PaymentSweeps sweeps;

    private AccountId first;
    private AccountId second;

    @BeforeEach
    void prepareOperators() {
        first = fixtures.operator();
        second = fixtures.secondOperator();
    }

    @Test
    void payWaitsUntilTheHoldIsLiftedAndIsSentOnceThen() {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        var hold = holds.place(first, student, WHY);

        release(asked, student);

        assertThat(reason(asked)).isEqualTo(BlockedReason.RISK.name());
        assertThat(standIn.transfers(asked.id())).isEmpty();
        assertThat(listed(hold)).satisfies(there -> {
            assertThat(there.student()).isEqualTo(student);
            assertThat(there.studentName()).isEqualTo("Maya Chen");
            assertThat(there.waiting()).isEqualTo(Money.usd(360_00));
            assertThat(there.reason()).isEqualTo(WHY);
            assertThat(there.placedBy()).isEqualTo(first);
            assertThat(there.liftedAt()).isNull();
        });

        holds.lift(second, hold.id(), SETTLED);

        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
        assertThat(standIn.transfers(asked.id())).hasSize(1);
        assertThat(payments.trialBalance(first).balanced()).isTrue();
        assertThat(listed(hold)).satisfies(there -> {
            assertThat(there.waiting()).isEqualTo(Money.usd(0));
            assertThat(there.reason()).isEqualTo(WHY);
            assertThat(there.liftedBy()).isEqualTo(second);
            assertThat(there.liftedByName()).isEqualTo("Second");
            assertThat(there.liftedAt()).isNotNull();
            assertThat(there.liftedBecause()).isEqualTo(SETTLED);
        });
    }

    @Test
    void theStudentIsToldAndWhoPaidReadsNoMoreThanThatItWaits() {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        holds.place(first, student, WHY);

        release(asked, student);

        awaitTold(student);
        assertThat(payouts.mine(student, null, null).items())
                .singleElement()
                .extracting(EarningView::blockedReason)
                .isEqualTo(BlockedReason.RISK.name());
        assertThat(payments.view(asked.owner(), asked.id()).timeline())
                .extracting(MoneyStep::what)
                .contains("Waits until a question is settled")
                .noneMatch(what -> what.contains(WHY));
    }

    @Test
    void nobodyElsesPayWaits() {
        holds.place(first, fixtures.readyStudent(), WHY);
        var asked = fixtures.held(400_00);

        fixtures.paidStudent(asked);

        assertThat(standIn.transfers(asked.id())).hasSize(1);
    }

    // the worker is late, as when Stripe was away for a while
    @Test
    void aHoldThatComesBeforeTheTransferIsSentKeepsItBack() {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        beans.getBean(Phase.class).run(() -> {
            release(asked, student);
            beans.getBean(EntityManager.class).flush();
            transferIsDue(asked, "DATE_ADD(UTC_TIMESTAMP(6), INTERVAL 1 DAY)");
        });
        var hold = holds.place(first, student, WHY);

        transferIsDue(asked, "UTC_TIMESTAMP(6)");

        await().atMost(PATIENCE).until(() -> transfersWith(asked, "REFUSED", "withheld%"));
        resume(asked);
        assertThat(reason(asked)).isEqualTo(BlockedReason.RISK.name());
        assertThat(standIn.transfers(asked.id())).isEmpty();
        holds.lift(first, hold.id(), SETTLED);
        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
        assertThat(standIn.transfers(asked.id())).hasSize(1);
        assertThat(payments.trialBalance(first).balanced()).isTrue();
    }

    // Stripe kept silent at first, and the hold came before the transfer was asked for again
    @Test
    void aHoldThatComesWhileATransferIsInDoubtKeepsItFromBeingSentAgain() {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        standIn.fault("POST /v1/transfers", "drop_before", 50);
        release(asked, student);
        fixtures.awaitPayout(asked.id(), PayoutStatus.UNKNOWN);
        var hold = holds.place(first, student, WHY);
        standIn.noFaults();

        transferIsDue(asked, "UTC_TIMESTAMP(6)");

        await().atMost(PATIENCE).until(() -> transfersWith(asked, "UNKNOWN", "Not sent again%"));
        transferWasBegunAnHourEarlier(asked);
        transferIsDue(asked, "UTC_TIMESTAMP(6)");
        await().atMost(PATIENCE).until(() -> transfersWith(asked, "REFUSED", "withheld%"));
        resume(asked);
        assertThat(reason(asked)).isEqualTo(BlockedReason.RISK.name());
        holds.lift(first, hold.id(), SETTLED);
        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
        assertThat(standIn.transfers(asked.id())).hasSize(1);
    }

    @Test
    void whoApprovesAndWhoHoldsAtTheSameMomentLoseNothingAndSendNothingTwice() throws InterruptedException {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        List<Callable<Object>> both = List.of(
                () -> {
                    release(asked, student);
                    return student;
                },
                () -> holds.place(first, student, WHY));

        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(crowd.invokeAll(both)).allMatch(end -> end.state() == Future.State.SUCCESS);
        }
        holds.lift(second, holdOf(student).id(), SETTLED);

        await().atMost(PATIENCE).until(() -> {
            // a transfer that was withheld is owed, and would wait for the sweep
            resume(asked);
            return payments.get(asked.id()).payouts().getFirst().status() == PayoutStatus.TRANSFERRED;
        });
        assertThat(standIn.transfers(asked.id())).hasSize(1);
        assertThat(payments.trialBalance(first).balanced()).isTrue();
    }

    @Test
    void payThatWaitsForTheStudentIsOnHoldTooAndWaitsForThemAgainAfterwards() {
        var asked = fixtures.held(400_00);
        var student = fixtures.student();
        release(asked, student);
        assertThat(reason(asked)).isEqualTo(BlockedReason.ONBOARDING.name());

        var hold = holds.place(first, student, WHY);
        assertThat(reason(asked)).isEqualTo(BlockedReason.RISK.name());
        awaitTold(student);

        holds.lift(first, hold.id(), SETTLED);
        assertThat(reason(asked)).isEqualTo(BlockedReason.ONBOARDING.name());
        fixtures.onboard(student);
        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
    }

    @Test
    void whoBecomesReadyWhileOnHoldIsNotPaidBeforeItIsLifted() {
        var asked = fixtures.held(400_00);
        var student = fixtures.student();
        var hold = holds.place(first, student, WHY);
        release(asked, student);

        fixtures.onboard(student);
        sweeps.sweep();

        assertThat(reason(asked)).isEqualTo(BlockedReason.RISK.name());
        assertThat(standIn.transfers(asked.id())).isEmpty();
        holds.lift(first, hold.id(), SETTLED);
        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
    }

    @Test
    void whatWaitedIsFoundThoughTheProcessEndedWhenTheHoldWasLifted() {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        var hold = holds.place(first, student, WHY);
        release(asked, student);
        beans.getBean(Phase.class).run(() -> beans.getBean(PayHolds.class).lift(first, hold.id(), SETTLED));
        assertThat(reason(asked)).isEqualTo(BlockedReason.RISK.name());

        sweeps.sweep();

        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
        assertThat(standIn.transfers(asked.id())).hasSize(1);
    }

    @Test
    void twoOperatorsAtTheSameMomentPlaceOneHold() throws InterruptedException {
        var student = fixtures.student();
        List<Callable<PayHoldView>> both =
                List.of(() -> holds.place(first, student, WHY), () -> holds.place(second, student, WHY));

        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(crowd.invokeAll(both))
                    .extracting(Future::state)
                    .containsExactlyInAnyOrder(Future.State.SUCCESS, Future.State.FAILED);
        }

        assertThat(holds.holds(first))
                .filteredOn(hold -> hold.student().equals(student))
                .hasSize(1);
    }

    @Test
    void isPlacedAnewAfterItWasLifted() {
        var student = fixtures.student();
        var before = holds.place(first, student, WHY);
        holds.lift(first, before.id(), SETTLED);

        var anew = holds.place(second, student, WHY);

        assertThat(anew.id()).isNotEqualTo(before.id());
        assertThatExceptionOfType(PayOnHold.class).isThrownBy(() -> holds.place(first, student, WHY));
        // to lift the one that was lifted does not lift the other
        holds.lift(first, before.id(), SETTLED);
        assertThat(holdOf(student).id()).isEqualTo(anew.id());
    }

    private void release(PaymentFixtures.Asked asked, AccountId student) {
        payments.release(asked.id(), student, Money.usd(400_00));
    }

    private void resume(PaymentFixtures.Asked asked) {
        var payout = payments.get(asked.id()).payouts().getFirst().id();
        beans.getBean(Phase.class).run(() -> beans.getBean(Transfers.class).resume(payout));
    }

    private String reason(PaymentFixtures.Asked asked) {
        return String.valueOf(payments.get(asked.id()).payouts().getFirst().blockedReason());
    }

    private void awaitTold(AccountId student) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(fixtures.notices(student)).containsOnlyOnce(TOLD));
    }

    private PayHoldView listed(PayHoldView hold) {
        return holds.holds(first).stream()
                .filter(one -> one.id().equals(hold.id()))
                .findFirst()
                .orElseThrow();
    }

    private PayHoldView holdOf(AccountId student) {
        return holds.holds(first).stream()
                .filter(one -> one.student().equals(student) && one.liftedAt() == null)
                .findFirst()
                .orElseThrow();
    }

    private boolean transfersWith(PaymentFixtures.Asked asked, String state, String outcome) {
        return beans.getBean(JdbcClient.class)
                        .sql("""
                SELECT COUNT(*) FROM payment_operation
                WHERE kind = 'TRANSFER' AND payment = ? AND state = ? AND outcome LIKE ?\
                """)
                        .params(Identifiers.bytes(asked.id().id()), state, outcome)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private void transferIsDue(PaymentFixtures.Asked asked, String when) {
        change(asked, "due_at = " + when);
    }

    private void transferWasBegunAnHourEarlier(PaymentFixtures.Asked asked) {
        change(asked, "created_at = created_at - INTERVAL 1 HOUR");
    }

    private void change(PaymentFixtures.Asked asked, String what) {
        beans.getBean(JdbcClient.class)
                .sql("UPDATE payment_operation SET " + what + " WHERE kind = 'TRANSFER' AND payment = ?")
                .param(Identifiers.bytes(asked.id().id()))
                .update();
    }
}
