package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountId;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.payments.stripe.StripeBankPayout;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import dev.foothold.shared.NotFound;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// Students whose account at Stripe is closed, and the new one that two operators agree to.
@FootholdTest
class AccountReplacementTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private Payments payments;

    @Autowired
    private Payouts payouts;

    @Autowired
    private ManualMoveDesk moves;

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
    }

    @AfterEach
    void repair() {
        standIn.repair();
    }

    @Test
    void waitingPayGoesToTheNewAccountOnceAndWhatWasSentStaysWithTheOldOne() {
        var before = fixtures.held(400_00);
        var waiting = fixtures.held(300_00);
        var student = fixtures.paidStudent(before);
        var old = fixtures.stripeAccount(student);
        standIn.letDaysPass(10);
        fixtures.awaitPayout(before.id(), PayoutStatus.PAID);
        close(student);
        standIn.comeBack();
        payments.release(waiting.id(), student, Money.usd(300_00));
        assertThat(reason(waiting)).isEqualTo("ACCOUNT_CLOSED");

        replace(student);
        assertThat(payouts.readiness(student)).satisfies(readiness -> {
            assertThat(readiness.accountExists()).isFalse();
            assertThat(readiness.closed()).isFalse();
        });
        assertThat(reason(waiting)).isEqualTo("ONBOARDING");
        fixtures.onboard(student);

        fixtures.awaitPayout(waiting.id(), PayoutStatus.TRANSFERRED);
        var now = fixtures.stripeAccount(student);
        assertThat(now).isNotEqualTo(old);
        assertThat(standIn.transfers(waiting.id()))
                .extracting(transfer -> transfer.path("destination").asString())
                .containsExactly(now);
        assertThat(standIn.transfers(before.id()))
                .extracting(transfer -> transfer.path("destination").asString())
                .containsExactly(old);
        assertThat(attempts(student)).isEqualTo(2);
        assertThat(payments.trialBalance(first).balanced()).isTrue();

        beans.getBean(Convergence.class).account(old);
        assertThat(payouts.readiness(student).ready()).isTrue();
        assertThat(bankSendsBack(old, before)).isTrue();
        assertThat(payments.get(before.id()).payouts().getFirst().status()).isEqualTo(PayoutStatus.BANK_FAILED);
    }

    @Test
    void whoseAccountIsClosedIsToldAndMakesNoOtherOneAlone() {
        var student = fixtures.readyStudent();
        close(student);
        var asked = fixtures.held(400_00);
        payments.release(asked.id(), student, Money.usd(400_00));

        assertThatExceptionOfType(PayoutAccountClosed.class).isThrownBy(() -> payouts.onboard(student, "/earnings"));
        assertThat(moves.closedAccounts(first))
                .filteredOn(one -> one.student().equals(student))
                .singleElement()
                .satisfies(closed -> {
                    assertThat(closed.studentName()).isEqualTo("Maya Chen");
                    assertThat(closed.stripeAccount()).isEqualTo(fixtures.stripeAccount(student));
                    assertThat(closed.closedSince()).isBeforeOrEqualTo(Instant.now());
                    assertThat(closed.waiting()).isEqualTo(Money.usd(360_00));
                });
        // whom no pay waits for comes after them
        assertThat(moves.closedAccounts(first).getFirst().waiting().isPositive())
                .isTrue();
        var move = moves.askForReplacement(first, student, "Passport seen in a call");
        assertThat(move.about()).isEqualTo("Pay of Maya Chen");
        assertThatExceptionOfType(NeedsSecondOperator.class).isThrownBy(() -> moves.agree(first, move.id()));
        assertThatExceptionOfType(PayoutAccountClosed.class).isThrownBy(() -> payouts.onboard(student, "/earnings"));

        moves.agree(second, move.id());
        moves.agree(second, move.id());

        assertThat(payouts.onboard(student, "/earnings").url()).isNotBlank();
        assertThat(moves.closedAccounts(first)).noneMatch(one -> one.student().equals(student));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(fixtures.notices(student))
                        .containsOnlyOnce("Your pay for Clean a survey data set waits: your Stripe account is closed")
                        .containsOnlyOnce("Set up how you are paid again"));
    }

    // the worker is late, as when Stripe was away for a while
    @Test
    void aTransferThatWasToGoToTheOldAccountGoesToTheNewOne() {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        beans.getBean(Phase.class).run(() -> {
            payments.release(asked.id(), student, Money.usd(400_00));
            beans.getBean(EntityManager.class).flush();
            transferIsDue(asked, "DATE_ADD(UTC_TIMESTAMP(6), INTERVAL 1 DAY)");
        });
        close(student);
        replace(student);
        fixtures.onboard(student);

        transferIsDue(asked, "UTC_TIMESTAMP(6)");

        await().atMost(PATIENCE)
                .until(() -> payments.statement(first, asked.id()).stream()
                        .anyMatch(entry -> entry.kind().equals("TRANSFER_UNDONE")));
        assertThat(standIn.transfers(asked.id())).isEmpty();
        beans.getBean(Phase.class)
                .run(() -> beans.getBean(Transfers.class)
                        .resume(payments.get(asked.id()).payouts().getFirst().id()));
        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
        assertThat(standIn.transfers(asked.id()))
                .extracting(transfer -> transfer.path("destination").asString())
                .containsExactly(fixtures.stripeAccount(student));
    }

    @Test
    void anAccountThatIsOpenIsNotReplaced() {
        var student = fixtures.readyStudent();

        assertThatExceptionOfType(AccountNotClosed.class)
                .isThrownBy(() -> moves.askForReplacement(first, student, "They asked for it"));
        assertThatExceptionOfType(AccountNotClosed.class)
                .isThrownBy(() -> moves.askForReplacement(first, fixtures.student(), "They asked for it"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> moves.askForReplacement(first, AccountId.next(), "They asked for it"));
    }

    private void close(AccountId student) {
        standIn.close(fixtures.stripeAccount(student));
        await().atMost(PATIENCE).until(() -> payouts.readiness(student).closed());
    }

    private void replace(AccountId student) {
        moves.agree(
                second,
                moves.askForReplacement(first, student, "Passport seen in a call")
                        .id());
    }

    private String reason(PaymentFixtures.Asked asked) {
        return String.valueOf(payments.get(asked.id()).payouts().getFirst().blockedReason());
    }

    private void transferIsDue(PaymentFixtures.Asked asked, String when) {
        beans.getBean(JdbcClient.class)
                .sql("UPDATE payment_operation SET due_at = " + when
                        + " WHERE kind = 'TRANSFER' AND subject IN (SELECT id FROM payout WHERE payment = ?)")
                .param(Identifiers.bytes(asked.id().id()))
                .update();
    }

    private int attempts(AccountId student) {
        return beans.getBean(JdbcClient.class)
                .sql("SELECT COUNT(*) FROM payment_operation WHERE kind = 'ACCOUNT' AND subject = ?")
                .param(Identifiers.bytes(student.id()))
                .query(Integer.class)
                .single();
    }

    // Stripe does not let us ask about a closed account, but its message may have been fetched before
    private boolean bankSendsBack(String account, PaymentFixtures.Asked asked) {
        var payout = standIn.all("payout").stream()
                .filter(one -> one.path("_account").asString("").equals(account))
                .findFirst()
                .orElseThrow();
        return beans.getBean(Phase.class)
                .give(() -> beans.getBean(BankPayouts.class).follow(failed(payout, account, asked)));
    }

    private StripeBankPayout failed(JsonNode payout, String account, PaymentFixtures.Asked asked) {
        return new StripeBankPayout(
                payout.path("id").asString(),
                account,
                StripeBankPayout.Status.FAILED,
                payout.path("amount").asLong(),
                "USD",
                Instant.ofEpochSecond(payout.path("created").asLong()),
                List.of(standIn.transfers(asked.id()).getFirst().path("id").asString()));
    }
}
