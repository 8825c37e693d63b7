package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountId;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Payers' banks that ask for money back, before and after it was released, and how they decide.
@FootholdTest
class DisputeScenariosTest {

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
    void whatIsDisputedIsNeitherReleasedNorRefundedUntilItIsWon() {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        var dispute = disputed(asked, 400_00);

        assertThatExceptionOfType(MoneyNotAvailable.class)
                .isThrownBy(() -> payments.release(asked.id(), student, Money.usd(400_00)));
        assertThatExceptionOfType(MoneyNotAvailable.class).isThrownBy(() -> fixtures.giveBack(asked.id(), 1_00));

        standIn.decide(dispute, "won");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> payments.release(asked.id(), student, Money.usd(400_00)));
        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
        assertThat(booked(asked, "DISPUTE_RETURNED")).isEqualTo(1);
        awaitNotice(asked.owner(), "Your bank has decided: the payment for Clean a survey data set stands");
    }

    // the worker is late, as when Stripe was away for a while
    @Test
    void aClaimThatComesBeforeTheTransferIsSentKeepsItBackUntilItIsDecided() {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        var database = beans.getBean(JdbcClient.class);
        beans.getBean(Phase.class).run(() -> {
            payments.release(asked.id(), student, Money.usd(100_00));
            beans.getBean(EntityManager.class).flush();
            transferIsDue(database, asked, "DATE_ADD(UTC_TIMESTAMP(6), INTERVAL 1 DAY)");
        });
        var dispute = disputed(asked, 300_00);

        transferIsDue(database, asked, "UTC_TIMESTAMP(6)");

        await().atMost(Duration.ofSeconds(20))
                .until(() -> payments.statement(fixtures.operator(), asked.id()).stream()
                        .anyMatch(entry -> entry.kind().equals("TRANSFER_UNDONE")));
        beans.getBean(Phase.class)
                .run(() -> beans.getBean(Transfers.class)
                        .resume(payments.get(asked.id()).payouts().getFirst().id()));
        assertThat(payments.get(asked.id()).payouts().getFirst().status()).isEqualTo(PayoutStatus.BLOCKED);
        assertThat(standIn.transfers(asked.id())).isEmpty();
        standIn.decide(dispute, "won");
        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
        assertThat(standIn.transfers(asked.id())).hasSize(1);
    }

    // Stripe kept silent at first, and the bank's claim came before the transfer was asked for again
    @Test
    void aClaimThatComesWhileATransferIsInDoubtKeepsItBackUntilItIsDecided() {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        var database = beans.getBean(JdbcClient.class);
        standIn.fault("POST /v1/transfers", "drop_before", 50);
        payments.release(asked.id(), student, Money.usd(100_00));
        fixtures.awaitPayout(asked.id(), PayoutStatus.UNKNOWN);
        var dispute = disputed(asked, 300_00);
        standIn.noFaults();

        transferIsDue(database, asked, "UTC_TIMESTAMP(6)");

        await().atMost(Duration.ofSeconds(20))
                .until(() -> transfersWith(database, asked, "UNKNOWN", "Not sent again%"));
        assertThat(standIn.transfers(asked.id())).isEmpty();
        assertThat(payments.get(asked.id()).payouts().getFirst().status()).isEqualTo(PayoutStatus.UNKNOWN);

        transferWasBegunAnHourEarlier(database, asked);
        transferIsDue(database, asked, "UTC_TIMESTAMP(6)");

        await().atMost(Duration.ofSeconds(20)).until(() -> transfersWith(database, asked, "REFUSED", "withheld%"));
        beans.getBean(Phase.class)
                .run(() -> beans.getBean(Transfers.class)
                        .resume(payments.get(asked.id()).payouts().getFirst().id()));
        assertThat(payments.get(asked.id()).payouts().getFirst().status()).isEqualTo(PayoutStatus.BLOCKED);
        assertThat(standIn.transfers(asked.id())).isEmpty();
        standIn.decide(dispute, "won");
        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
        assertThat(standIn.transfers(asked.id())).hasSize(1);
    }

    private boolean transfersWith(JdbcClient database, PaymentFixtures.Asked asked, String state, String outcome) {
        return database.sql("""
                SELECT COUNT(*) FROM payment_operation
                WHERE kind = 'TRANSFER' AND payment = ? AND state = ? AND outcome LIKE ?\
                """)
                        .params(Identifiers.bytes(asked.id().id()), state, outcome)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private void transferWasBegunAnHourEarlier(JdbcClient database, PaymentFixtures.Asked asked) {
        database.sql("UPDATE payment_operation SET created_at = created_at - INTERVAL 1 HOUR"
                        + " WHERE kind = 'TRANSFER' AND payment = ?")
                .param(Identifiers.bytes(asked.id().id()))
                .update();
    }

    private void transferIsDue(JdbcClient database, PaymentFixtures.Asked asked, String when) {
        database.sql("UPDATE payment_operation SET due_at = " + when
                        + " WHERE kind = 'TRANSFER' AND subject IN (SELECT id FROM payout WHERE payment = ?)")
                .param(Identifiers.bytes(asked.id().id()))
                .update();
    }

    @Test
    void aDisputeThatIsLostBeforeTheReleaseTakesTheHeldMoney() {
        var asked = fixtures.held(400_00);
        var dispute = disputed(asked, 400_00);

        standIn.decide(dispute, "lost");

        fixtures.awaitStatus(asked.id(), PaymentStatus.CLOSED);
        assertThat(payments.get(asked.id()).held()).isEqualTo(Money.usd(0));
        assertThat(booked(asked, "DISPUTE_LOST")).isEqualTo(1);
        awaitNotice(asked.owner(), "Your bank questions the payment for Clean a survey data set");
        awaitNotice(asked.owner(), "Your bank gave you $400.00 back");
    }

    @Test
    void aDisputeThatIsLostAfterTheReleaseLeavesTheStudentAlone() {
        var asked = fixtures.held(400_00);
        fixtures.paidStudent(asked);
        var dispute = standIn.dispute(charge(asked), 400_00);

        standIn.decide(dispute, "lost");

        await().atMost(Duration.ofSeconds(20)).until(() -> booked(asked, "DISPUTE_LOST") == 1);
        assertThat(payments.get(asked.id()).payouts().getFirst().status()).isEqualTo(PayoutStatus.TRANSFERRED);
        assertThat(payments.statement(fixtures.operator(), asked.id()))
                .filteredOn(entry -> entry.account().equals("exp:chargeback"))
                .extracting(LedgerEntryView::debit)
                .containsExactly(Money.usd(400_00));
    }

    @Test
    void aDisputeOverPartOfTheMoneyKeepsOnlyThatPart() {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        var dispute = disputed(asked, 100_00);

        payments.release(asked.id(), student, Money.usd(300_00));
        fixtures.awaitPayout(asked.id(), PayoutStatus.BLOCKED);
        awaitToldToWait(student);
        standIn.decide(dispute, "lost");

        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
        fixtures.awaitStatus(asked.id(), PaymentStatus.CLOSED);
    }

    @Test
    void messagesOfADisputeMayComeAgainAndInAnyOrder() {
        var asked = fixtures.held(400_00);
        standIn.decide(disputed(asked, 400_00), "won");
        await().atMost(Duration.ofSeconds(20)).until(() -> booked(asked, "DISPUTE_RETURNED") == 1);
        var before = payments.statement(fixtures.operator(), asked.id());

        standIn.sendAgain();

        await().during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(payments.statement(fixtures.operator(), asked.id()))
                        .isEqualTo(before));
    }

    @Test
    void aWarningKeepsPayBackUntilAnOperatorClearsIt() {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        standIn.warn(charge(asked));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> beans.getBean(PaymentRepository.class)
                        .findById(asked.id())
                        .orElseThrow()
                        .isFraudWarned());

        payments.release(asked.id(), student, Money.usd(400_00));

        fixtures.awaitPayout(asked.id(), PayoutStatus.BLOCKED);
        assertThat(standIn.transfers(asked.id())).isEmpty();
        awaitToldToWait(student);
        corrections.clearWarning(fixtures.operator(), asked.id());
        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
    }

    @Test
    void aWarningAboutAChargeThatItsBankNeverPaidIsDoneWith() {
        var asked = fixtures.requested(400_00);
        standIn.payByBank(payments.checkout(asked.owner(), asked.id(), "/engagements"));
        fixtures.awaitStatus(asked.id(), PaymentStatus.PROCESSING);
        standIn.settle(
                standIn.charges(asked.id()).getFirst().path("payment_intent").asString(), false);
        fixtures.awaitStatus(asked.id(), PaymentStatus.FAILED);

        standIn.warn(charge(asked));

        await().atMost(Duration.ofSeconds(20)).until(() -> warningsDoneWith(charge(asked)) == 1);
        assertThat(payments.get(asked.id()).fraudWarned()).isFalse();
    }

    private long warningsDoneWith(String charge) {
        return beans.getBean(JdbcClient.class)
                .sql("""
                SELECT COUNT(*) FROM webhook_inbox WHERE type LIKE 'radar.%' AND state = 'DONE' AND payload LIKE ?\
                """)
                .param("%" + charge + "%")
                .query(Long.class)
                .single();
    }

    // nothing is wrong with the student, so nobody sends them to their payout account
    private void awaitToldToWait(AccountId student) {
        awaitNotice(student, "Your pay for Clean a survey data set waits for a bank");
        assertThat(fixtures.notices(student)).noneMatch(title -> title.startsWith("Set up"));
    }

    private void awaitNotice(AccountId reader, String title) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(fixtures.notices(reader)).containsOnlyOnce(title));
    }

    private String disputed(PaymentFixtures.Asked asked, long cents) {
        var dispute = standIn.dispute(charge(asked), cents);
        await().atMost(Duration.ofSeconds(20)).until(() -> booked(asked, "DISPUTE_TAKEN") == 1);
        return dispute;
    }

    private String charge(PaymentFixtures.Asked asked) {
        return standIn.charges(asked.id()).getFirst().path("id").asString();
    }

    private long booked(PaymentFixtures.Asked asked, String kind) {
        return payments.statement(fixtures.operator(), asked.id()).stream()
                .filter(entry -> entry.kind().equals(kind) && entry.account().startsWith("dispute_hold"))
                .count();
    }
}
