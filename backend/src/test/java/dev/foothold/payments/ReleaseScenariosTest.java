package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.payments.stripe.StripeBankPayout;
import dev.foothold.payments.stripe.StripeNews;
import dev.foothold.payments.stripe.WebhookNotice;
import dev.foothold.payments.stripe.WebhookSubject;
import dev.foothold.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The ways in which held money reaches a student in parts, or comes back after it did.
@FootholdTest
class ReleaseScenariosTest {

    @Autowired
    private Payments payments;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Environment environment;

    @Autowired
    private Corrections corrections;

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
    void theFeesOfMilestonesAddUpToTheFee() {
        var asked = fixtures.held(100_05);
        var student = fixtures.readyStudent();

        payments.release(asked.id(), 1, student, Money.usd(33_33));
        payments.release(asked.id(), 2, student, Money.usd(33_33));
        payments.release(asked.id(), 3, student, Money.usd(33_39));
        payments.release(asked.id(), 3, student, Money.usd(33_39));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> standIn.transfers(asked.id()).size() == 3);
        var view = payments.get(asked.id());
        assertThat(view.payouts().stream()
                        .mapToLong(payout -> payout.platformFee().minor())
                        .sum())
                .isEqualTo(view.platformFee().minor());
        assertThat(view.status()).isEqualTo(PaymentStatus.CLOSED);
    }

    @Test
    void whatIsTakenBackIsReversedFirstAndThenRefunded() {
        var asked = fixtures.held(400_00);
        fixtures.paidStudent(asked);

        var reversal = corrections.takeBack(fixtures.operator(), asked.id(), 0, Money.usd(400_00), "Nothing delivered");
        corrections.agree(fixtures.secondOperator(), reversal.id());

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(payments.get(asked.id()).refunded()).isEqualTo(Money.usd(400_00)));
        assertThat(payments.get(asked.id()).payouts().getFirst().status()).isEqualTo(PayoutStatus.REVERSED);
        assertThat(standIn.refunds(asked.id())).hasSize(1);
        assertThat(payments.trialBalance(fixtures.operator()).balanced()).isTrue();
    }

    @Test
    void theFeesOfWhatIsTakenBackInPartsAddUpThoughOneWasDeclined() {
        var asked = fixtures.held(100_05);
        fixtures.paidStudent(asked);
        var declined = corrections.takeBack(fixtures.operator(), asked.id(), 0, Money.usd(33_33), "Not delivered");
        var part = corrections.takeBack(fixtures.operator(), asked.id(), 0, Money.usd(33_33), "Not delivered");

        corrections.decline(fixtures.secondOperator(), declined.id(), "This part was delivered");
        var rest = corrections.takeBack(fixtures.operator(), asked.id(), 0, Money.usd(66_72), "Not delivered");

        assertThat(part.net().plus(rest.net()))
                .isEqualTo(payments.get(asked.id()).payouts().getFirst().net());
    }

    @Test
    void nobodyTakesMoneyBackAlone() {
        var asked = fixtures.held(400_00);
        fixtures.paidStudent(asked);
        var operator = fixtures.operator();

        var reversal = corrections.takeBack(operator, asked.id(), 0, Money.usd(400_00), "Nothing delivered");

        assertThatExceptionOfType(NeedsSecondOperator.class)
                .isThrownBy(() -> corrections.agree(operator, reversal.id()));
        assertThat(standIn.all("transfer_reversal"))
                .noneMatch(one -> one.path("metadata")
                        .path("payment")
                        .asString("")
                        .equals(asked.id().toString()));
    }

    @Test
    void whenTheStudentsAccountIsEmptyNoRefundIsSent() {
        var asked = fixtures.held(400_00);
        fixtures.paidStudent(asked);
        standIn.letDaysPass(10);
        fixtures.awaitPayout(asked.id(), PayoutStatus.PAID);

        var reversal = corrections.takeBack(fixtures.operator(), asked.id(), 0, Money.usd(400_00), "Nothing delivered");
        corrections.agree(fixtures.secondOperator(), reversal.id());

        await().atMost(Duration.ofSeconds(20))
                .until(() -> corrections.reversals(fixtures.operator()).stream()
                        .anyMatch(one -> one.id().equals(reversal.id()) && one.status() == ReversalStatus.REFUSED));
        assertThat(standIn.refunds(asked.id())).isEmpty();
        assertThat(payments.get(asked.id()).released()).isEqualTo(Money.usd(400_00));
    }

    @Test
    void whoHasLeftStripeIsOwedTheMoneyAndNothingIsSent() {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        var account = fixtures.stripeAccount(student);
        beans.getBean(StripeNews.class)
                .converge(new WebhookNotice(WebhookSubject.DEAUTHORIZATION, account, "ca_1", List.of("evt_left")));

        payments.release(asked.id(), student, Money.usd(400_00));

        fixtures.awaitPayout(asked.id(), PayoutStatus.BLOCKED);
        assertThat(payments.get(asked.id()).payouts().getFirst().blockedReason())
                .isEqualTo("ACCOUNT_CLOSED");
        assertThat(standIn.transfers(asked.id())).isEmpty();
    }

    @Test
    void aBankThatSendsPayBackIsToldOnceAndNothingOfOursMoves() {
        var asked = fixtures.held(400_00);
        var student = fixtures.paidStudent(asked);
        standIn.letDaysPass(10);
        fixtures.awaitPayout(asked.id(), PayoutStatus.PAID);
        var account = fixtures.stripeAccount(student);

        bankPayouts(account).forEach(standIn::bankSendsBack);

        fixtures.awaitPayout(asked.id(), PayoutStatus.BANK_FAILED);
        assertThat(standIn.transfers(asked.id())).hasSize(1);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(fixtures.notices(student)).contains("Your bank sent your pay back"));

        standIn.sendAgain();
        beans.getBean(Convergence.class).bankPayoutsOf(account);

        await().during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(fixtures.notices(student)).containsOnlyOnce("Your bank sent your pay back"));
    }

    @Test
    void whatAnAccountOfSomebodyElsePaysOutIsNotBooked() {
        var foreign = new StripeBankPayout(
                "po_" + UUID.randomUUID(),
                "acct_" + UUID.randomUUID(),
                StripeBankPayout.Status.UNDERWAY,
                10_00,
                "USD",
                Instant.now(),
                List.of());

        var known = beans.getBean(Phase.class)
                .give(() -> beans.getBean(BankPayouts.class).follow(foreign));

        assertThat(known).isFalse();
        assertThat(sent(foreign.id())).isZero();
    }

    // a payout that was sent back is no longer on its way, but the next one may be, and its message may get lost
    @Test
    void payThatLeavesForAnotherBankIsFoundByAReconciliation() {
        var asked = fixtures.held(400_00);
        var account = fixtures.stripeAccount(fixtures.paidStudent(asked));
        standIn.letDaysPass(10);
        fixtures.awaitPayout(asked.id(), PayoutStatus.PAID);
        var first = bankPayouts(account).getFirst();
        standIn.bankSendsBack(first);
        fixtures.awaitPayout(asked.id(), PayoutStatus.BANK_FAILED);

        standIn.keepSilent(true);
        standIn.onboard(account);
        standIn.letDaysPass(10);
        var second = bankPayouts(account).stream()
                .filter(payout -> !payout.equals(first))
                .findFirst()
                .orElseThrow();
        reconcileADayLater(account);

        assertThat(sent(second)).isOne();
        assertThat(payments.get(asked.id()).payouts().getFirst().status()).isEqualTo(PayoutStatus.PAID);
    }

    @Test
    void payThatABankSentBackArrivesWithALaterPayout() {
        var asked = fixtures.held(400_00);
        var account = fixtures.stripeAccount(fixtures.paidStudent(asked));
        standIn.letDaysPass(10);
        fixtures.awaitPayout(asked.id(), PayoutStatus.PAID);
        standIn.bankSendsBack(bankPayouts(account).getFirst());
        fixtures.awaitPayout(asked.id(), PayoutStatus.BANK_FAILED);

        standIn.onboard(account);
        fixtures.awaitPayout(asked.id(), PayoutStatus.BANK_PENDING);
        standIn.letDaysPass(10);
        fixtures.awaitPayout(asked.id(), PayoutStatus.PAID);

        // that the first one was sent back is old news by now
        beans.getBean(Convergence.class).bankPayoutsOf(account);
        assertThat(payments.get(asked.id()).payouts().getFirst().status()).isEqualTo(PayoutStatus.PAID);
        assertThat(standIn.transfers(asked.id())).hasSize(1);
    }

    // Stripe does not tell what is in a payout that its owner asked for
    @Test
    void whatAStudentSendsToTheirBankByHandIsKeptWithoutItsParts() {
        var asked = fixtures.held(400_00);
        var account = fixtures.stripeAccount(fixtures.paidStudent(asked));
        standIn.payOutByHand(account);
        standIn.letDaysPass(10);

        var payout = standIn.byHandOf(account, "/v1/payouts", "amount=1000&currency=usd")
                .path("id")
                .asString();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(sent(payout)).isOne());
        assertThat(payments.get(asked.id()).payouts().getFirst().status()).isEqualTo(PayoutStatus.TRANSFERRED);
    }

    // nobody may ask about the account any more, and everything else is reconciled all the same
    @Test
    void anAccountThatWasClosedIsNoticedByAReconciliation() {
        var asked = fixtures.held(400_00);
        var account = fixtures.stripeAccount(fixtures.paidStudent(asked));
        standIn.letDaysPass(10);
        fixtures.awaitPayout(asked.id(), PayoutStatus.PAID);

        standIn.keepSilent(true);
        standIn.close(account);
        reconcileADayLater(account);

        assertThat(beans.getBean(JdbcClient.class)
                        .sql("SELECT closed FROM connected_account WHERE stripe_account = ?")
                        .param(account)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void payThatABankSendsBackAfterItArrivedIsFoundByAReconciliation() {
        var asked = fixtures.held(400_00);
        var account = fixtures.stripeAccount(fixtures.paidStudent(asked));
        standIn.letDaysPass(10);
        fixtures.awaitPayout(asked.id(), PayoutStatus.PAID);

        standIn.keepSilent(true);
        bankPayouts(account).forEach(standIn::bankSendsBack);
        reconcileADayLater(account);

        assertThat(payments.get(asked.id()).payouts().getFirst().status()).isEqualTo(PayoutStatus.BANK_FAILED);
    }

    // what changed within the day is left to its message
    private void reconcileADayLater(String account) {
        beans.getBean(JdbcClient.class)
                .sql("UPDATE payout SET changed_at = changed_at - INTERVAL 1 DAY WHERE stripe_account = ?")
                .param(account)
                .update();
        beans.getBean(FinanceOffice.class).reconcile(fixtures.operator(), false);
    }

    private int sent(String bankPayout) {
        return beans.getBean(JdbcClient.class)
                .sql("SELECT COUNT(*) FROM ledger_tx WHERE posting_key = ?")
                .param("po:" + bankPayout + ":sent")
                .query(Integer.class)
                .single();
    }

    private List<String> bankPayouts(String account) {
        return standIn.all("payout").stream()
                .filter(payout -> payout.path("_account").asString("").equals(account))
                .map(payout -> payout.path("id").asString())
                .toList();
    }
}
