package dev.foothold.payments;

import static dev.foothold.accounts.AccountFixtures.asOperator;
import static dev.foothold.accounts.AccountFixtures.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Pay that does not go on: refused for a reason that nobody knew, or waiting for another one than before.
@FootholdTest
class StuckPayoutTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private Payments payments;

    @Autowired
    private StuckMoneyDesk desk;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JdbcClient database;

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
    void payThatStripeRefusedIsSentOnceAfterAnOperatorTriesAgain() {
        var operator = fixtures.operator();
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        var account = fixtures.stripeAccount(student);
        use(student, "acct_" + UUID.randomUUID());
        payments.release(asked.id(), student, Money.usd(400_00));
        fixtures.awaitPayout(asked.id(), PayoutStatus.REFUSED);
        var payout = payments.get(asked.id()).payouts().getFirst().id();

        assertThat(desk.payouts(operator))
                .filteredOn(one -> one.id().equals(payout))
                .extracting(
                        RefusedPayoutView::payment,
                        RefusedPayoutView::payeeName,
                        RefusedPayoutView::net,
                        RefusedPayoutView::code,
                        RefusedPayoutView::attempt)
                .containsExactly(tuple(asked.id(), "Maya Chen", Money.usd(360_00), "resource_missing", 1));
        use(student, account);
        assertThat(retry(operator, payout)).hasStatusOk();

        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
        assertThat(standIn.transfers(asked.id())).hasSize(1);
        assertThat(payments.statement(operator, asked.id()))
                .filteredOn(entry -> entry.account().equals("payable:student:" + student))
                .extracting(LedgerEntryView::kind, LedgerEntryView::debit, LedgerEntryView::credit)
                .containsExactly(
                        tuple("RELEASED", null, Money.usd(360_00)),
                        tuple("TRANSFER_ASKED", Money.usd(360_00), null),
                        tuple("TRANSFER_UNDONE", null, Money.usd(360_00)),
                        tuple("TRANSFER_ASKED", Money.usd(360_00), null));
        assertThat(payments.trialBalance(operator).balanced()).isTrue();
        assertThat(desk.payouts(operator)).extracting(RefusedPayoutView::id).doesNotContain(payout);
        assertThat(retry(operator, payout))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("The student's Stripe account has got it. Nothing is left to send.");
    }

    @Test
    void payThatIsRefusedAgainIsOwedStill() {
        var operator = fixtures.operator();
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        use(student, "acct_" + UUID.randomUUID());
        payments.release(asked.id(), student, Money.usd(400_00));
        fixtures.awaitPayout(asked.id(), PayoutStatus.REFUSED);
        var payout = payments.get(asked.id()).payouts().getFirst().id();

        desk.retry(operator, payout);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(desk.payouts(operator))
                        .filteredOn(one -> one.id().equals(payout))
                        .extracting(RefusedPayoutView::attempt)
                        .containsExactly(2));
        assertThat(standIn.transfers(asked.id())).isEmpty();
        assertThat(payments.statement(operator, asked.id()))
                .filteredOn(entry -> entry.kind().equals("TRANSFER_UNDONE")
                        && entry.account().startsWith("payable:student"))
                .hasSize(2);
    }

    @Test
    void onlyPayThatIsKnownIsTriedAgain() {
        assertThat(retry(fixtures.operator(), UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void payThatWaitedForABankAndNowWaitsForTheStudentTellsThem() {
        var asked = fixtures.held(400_00);
        var student = fixtures.student();
        var dispute = standIn.dispute(
                standIn.charges(asked.id()).getFirst().path("id").asString(), 100_00);
        await().atMost(PATIENCE)
                .until(() -> payments.statement(fixtures.operator(), asked.id()).stream()
                        .anyMatch(entry -> entry.kind().equals("DISPUTE_TAKEN")));
        payments.release(asked.id(), student, Money.usd(300_00));
        assertThat(reason(asked)).isEqualTo(BlockedReason.DISPUTE.name());

        standIn.decide(dispute, "won");

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(reason(asked)).isEqualTo(BlockedReason.ONBOARDING.name()));
        standIn.sendAgain();
        await().during(Duration.ofSeconds(1))
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(fixtures.notices(student))
                        .containsOnlyOnce("Set up your payout account to be paid"));
        fixtures.onboard(student);
        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
    }

    private String reason(PaymentFixtures.Asked asked) {
        return String.valueOf(payments.get(asked.id()).payouts().getFirst().blockedReason());
    }

    // an account that Stripe does not know is refused with a word that nobody waits for
    private void use(AccountId student, String stripeAccount) {
        database.sql("UPDATE connected_account SET stripe_account = ? WHERE account = ?")
                .params(stripeAccount, Identifiers.bytes(student.id()))
                .update();
    }

    private MvcTestResult retry(AccountId operator, UUID payout) {
        return http.post()
                .uri("/api/finance/payouts/{id}/retry", payout)
                .with(asOperator(operator))
                .with(csrf())
                .exchange();
    }
}
