package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.payments.ledger.Books;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What waits while our balance at Stripe does not cover what is held and owed.
@FootholdTest
class FloorScenariosTest {

    @Autowired
    private Payments payments;

    @Autowired
    private Wallets wallets;

    @Autowired
    private Treasury treasury;

    @Autowired
    private PaymentSweeps sweeps;

    @Autowired
    private Books books;

    @Autowired
    private Phase phase;

    @Autowired
    private JdbcClient database;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Environment environment;

    private PaymentFixtures fixtures;
    private WalletFixtures sponsors;
    private StandIn standIn;

    @BeforeEach
    void prepare() {
        fixtures = new PaymentFixtures(beans);
        sponsors = new WalletFixtures(beans);
        standIn = new StandIn(environment);
    }

    @Test
    void payFromAWalletWaitsBelowTheFloorAndIsSentOnceWhenWorkingMoneyComes() {
        var wallet = sponsors.filled(1_000_00);
        var asked = fixtures.requested(400_00);
        var student = fixtures.readyStudent();
        standIn.topUp(1_000_00);
        wallets.pay(wallet.id(), asked.id());
        fixtures.cover();
        var missing = missing(100_00);
        moved(missing);
        try {
            payments.release(asked.id(), student, Money.usd(400_00));

            sweeps.sweep();
            assertThat(payout(asked).status()).isEqualTo(PayoutStatus.OWED);
            assertThat(standIn.transfers(asked.id())).isEmpty();
            assertThat(treasury.view(fixtures.operator()).waiting()).isGreaterThanOrEqualTo(Money.usd(360_00));

            standIn.topUp(500_00);

            // what is available at once goes on to the student's bank at once
            await().atMost(Duration.ofSeconds(20)).until(() -> payout(asked).transferredAt() != null);
            sweeps.sweep();
            assertThat(standIn.transfers(asked.id())).hasSize(1);
            assertThat(treasury.view(fixtures.operator()).waiting()).isEqualTo(Money.usd(0));
        } finally {
            moved(-missing);
        }
    }

    @Test
    void payFromItsOwnChargeGoesOnBelowTheFloor() {
        var asked = fixtures.held(400_00);
        fixtures.cover();
        var missing = missing(100_00);
        moved(missing);
        try {
            fixtures.paidStudent(asked);

            assertThat(standIn.transfers(asked.id())).hasSize(1);
        } finally {
            moved(-missing);
        }
    }

    // what the bank took was the student's already, so it is missing for whoever's money is held besides
    @Test
    void aDisputeOverReleasedPayTakesNothingFromTheFloor() {
        var released = fixtures.held(400_00);
        fixtures.paidStudent(released);
        var held = fixtures.held(1_000_00);
        var before = treasury.view(fixtures.operator());

        var dispute = disputed(released, before);

        assertThat(treasury.view(fixtures.operator()).floor()).isEqualTo(before.floor());
        standIn.decide(dispute, "won");
        awaitDisputed(before.disputed());
        assertThat(payments.get(held.id()).held()).isEqualTo(Money.usd(1_000_00));
    }

    // what is gone from the balance is gone from what the balance has to cover
    @Test
    void aDisputeOverHeldPayTakesFromTheFloorWhatWasForTheStudent() {
        var held = fixtures.held(400_00);
        var before = treasury.view(fixtures.operator());

        var dispute = disputed(held, before);

        assertThat(before.floor().minus(treasury.view(fixtures.operator()).floor()))
                .isEqualTo(Money.usd(360_00));
        standIn.decide(dispute, "won");
        awaitDisputed(before.disputed());
        assertThat(treasury.view(fixtures.operator()).floor()).isEqualTo(before.floor());
    }

    // a bank that only asks has taken nothing
    @Test
    void anInquiryTakesNothingFromTheFloor() {
        var held = fixtures.held(400_00);
        var before = treasury.view(fixtures.operator());

        var inquiry = standIn.inquire(charge(held), 400_00);

        await().atMost(Duration.ofSeconds(20)).until(() -> isInQuestion(held));
        assertThat(treasury.view(fixtures.operator()).floor()).isEqualTo(before.floor());
        standIn.drop(inquiry);
        await().atMost(Duration.ofSeconds(20)).until(() -> !isInQuestion(held));
    }

    private String disputed(PaymentFixtures.Asked asked, TreasuryView before) {
        var dispute = standIn.dispute(charge(asked), 400_00);
        awaitDisputed(before.disputed().plus(Money.usd(400_00)));
        return dispute;
    }

    private void awaitDisputed(Money amount) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> treasury.view(fixtures.operator()).disputed().equals(amount));
    }

    private boolean isInQuestion(PaymentFixtures.Asked asked) {
        return database.sql("SELECT disputed_minor > 0 FROM payment WHERE id = ?")
                .param(Identifiers.bytes(asked.id().id()))
                .query(Boolean.class)
                .single();
    }

    private String charge(PaymentFixtures.Asked asked) {
        return standIn.charges(asked.id()).getFirst().path("id").asString();
    }

    // so much less, and the balance is below the floor by that many cents
    private long missing(long below) {
        var view = treasury.view(fixtures.operator());
        return view.ledger().minus(view.floor()).minor() + below;
    }

    // the ledger alone says so: no test has so much money of the platform's own at Stripe
    private void moved(long cents) {
        var payout = UUID.randomUUID();
        phase.run(() -> books.platformPayout(Money.usd(cents), "po_" + payout, "txn_" + payout));
    }

    private PayoutView payout(PaymentFixtures.Asked asked) {
        return payments.get(asked.id()).payouts().getFirst();
    }
}
