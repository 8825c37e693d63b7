package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.shared.Money;
import dev.foothold.shared.TravellingClock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/// What becomes of a sponsor's money, from the top-up to the student, to the bank, or back.
@FootholdTest
class WalletScenariosTest {

    @Autowired
    private Wallets wallets;

    @Autowired
    private Payments payments;

    @Autowired
    private Treasury treasury;

    @Autowired
    private FinanceOffice office;

    @Autowired
    private PaymentSweeps sweeps;

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

    @AfterEach
    void repair() {
        standIn.keepSilent(false);
    }

    @Test
    void aSponsorPaysForWorkAndTheStudentIsPaidFromIt() {
        var wallet = sponsors.filled(1_000_00);
        var asked = fixtures.requested(400_00);
        var student = fixtures.readyStudent();
        standIn.topUp(1_000_00);
        fixtures.cover();

        wallets.pay(wallet.id(), asked.id());
        wallets.pay(wallet.id(), asked.id());
        payments.release(asked.id(), student, Money.usd(400_00));

        awaitTransfer(asked.id());
        var transfer = standIn.transfers(asked.id()).getFirst();
        assertThat(transfer.path("amount").asLong()).isEqualTo(360_00);
        assertThat(transfer.path("transfer_group").asString()).isEqualTo("payment_" + asked.id());
        var view = wallets.get(wallet.id());
        assertThat(view.balance()).isEqualTo(Money.usd(600_00));
        assertThat(view.spent()).isEqualTo(Money.usd(400_00));
        assertThat(view.committed()).isEqualTo(Money.usd(0));
        assertThat(payments.get(asked.id()).sponsor()).isEqualTo("Cedar University (First projects)");
        assertThat(payments.trialBalance(fixtures.operator()).balanced()).isTrue();
    }

    @Test
    void moneyThatIsNotAvailableYetIsPaidLater() {
        var wallet = sponsors.filled(50_000_00);
        var asked = fixtures.requested(49_000_00);
        var student = fixtures.readyStudent();
        fixtures.giveTaxNumber(student);
        wallets.pay(wallet.id(), asked.id());

        payments.release(asked.id(), student, Money.usd(49_000_00));

        fixtures.awaitPayout(asked.id(), PayoutStatus.OWED);
        standIn.topUp(60_000_00);
        var later = beans.getBean(TravellingClock.class);
        later.travel(Duration.ofMinutes(10));
        try {
            sweeps.sweep();
            awaitTransfer(asked.id());
        } finally {
            later.comeBack();
        }
        assertThat(standIn.transfers(asked.id())).hasSize(1);
    }

    @Test
    void cancelledWorkGivesItsMoneyBackToTheWallet() {
        var wallet = sponsors.filled(1_000_00);
        var asked = fixtures.requested(400_00);
        wallets.pay(wallet.id(), asked.id());

        payments.cancel(asked.id());
        payments.cancel(asked.id());

        var view = wallets.get(wallet.id());
        assertThat(view.balance()).isEqualTo(Money.usd(1_000_00));
        assertThat(view.returned()).isEqualTo(Money.usd(400_00));
        assertThat(payments.get(asked.id()).status()).isEqualTo(PaymentStatus.CLOSED);
        assertThat(standIn.refunds(asked.id())).isEmpty();
        assertThat(payments.get(asked.id()).timeline())
                .extracting(MoneyStep::what)
                .contains("Paid by Cedar University (First projects) and held", "Refunded: asked for by the employer");
    }

    @Test
    void thoseWhoWantTheLastMoneyGetItOnce() throws InterruptedException {
        var wallet = sponsors.filled(500_00);
        var all =
                Stream.generate(() -> fixtures.requested(400_00).id()).limit(8).toList();

        together(wallet.id(), all);

        assertThat(all.stream().filter(id -> payments.get(id).status() == PaymentStatus.HELD))
                .hasSize(1);
        assertThat(wallets.get(wallet.id()).balance()).isEqualTo(Money.usd(100_00));
        var loser = all.stream()
                .filter(id -> payments.get(id).status() != PaymentStatus.HELD)
                .findFirst()
                .orElseThrow();
        assertThatExceptionOfType(WalletEmpty.class).isThrownBy(() -> wallets.pay(wallet.id(), loser));
    }

    @Test
    void whoPaysOnTheOldPageAllTheSameGetsTheMoneyBack() {
        var wallet = sponsors.filled(1_000_00);
        var asked = fixtures.requested(400_00);
        var page = payments.checkout(asked.owner(), asked.id(), "/engagements");
        standIn.keepSilent(true);
        standIn.pay(page);

        wallets.pay(wallet.id(), asked.id());

        standIn.keepSilent(false);
        payments.refresh(asked.owner(), asked.id());
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(standIn.refunds(asked.id())).hasSize(1);
            assertThat(payments.get(asked.id()).held()).isEqualTo(Money.usd(400_00));
        });
        assertThat(wallets.get(wallet.id()).balance()).isEqualTo(Money.usd(600_00));
    }

    @Test
    void whatWasPaidBesidesTheSponsorPaysNobody() {
        var wallet = sponsors.filled(1_000_00);
        var asked = fixtures.requested(400_00);
        var page = payments.checkout(asked.owner(), asked.id(), "/engagements");
        standIn.keepSilent(true);
        standIn.pay(page);
        wallets.pay(wallet.id(), asked.id());
        standIn.keepSilent(false);
        payments.refresh(asked.owner(), asked.id());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(standIn.refunds(asked.id())).hasSize(1));
        var student = fixtures.readyStudent();
        // refunds that wait for money at Stripe take it first
        standIn.topUp(10_000_00);
        fixtures.cover();

        payments.release(asked.id(), student, Money.usd(400_00));

        awaitTransfer(asked.id());
        var transfer = standIn.transfers(asked.id()).getFirst();
        assertThat(transfer.path("source_transaction").isNull()).isTrue();
    }

    @Test
    void oneClickMoreOpensTheSamePage() {
        var wallet = sponsors.empty();

        var first = wallets.topUp(wallet.staff(), wallet.id(), Money.usd(500_00), "/wallets");
        var second = wallets.topUp(wallet.staff(), wallet.id(), Money.usd(500_00), "/wallets");

        assertThat(second).isEqualTo(first);
        assertThat(standIn.sessions(first.payment())).hasSize(1);
    }

    @Test
    void unspentMoneyGoesBackToTheCardThatPaidIt() {
        var wallet = sponsors.filled(300_00);
        var newest = sponsors.fill(wallet.staff(), wallet.id(), 500_00);
        var asked = fixtures.requested(400_00);
        wallets.pay(wallet.id(), asked.id());

        wallets.giveBack(wallet.id());
        wallets.giveBack(wallet.id());

        assertThat(wallets.get(wallet.id()).balance()).isEqualTo(Money.usd(0));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(standIn.refunds(newest))
                        .singleElement()
                        .satisfies(refund ->
                                assertThat(refund.path("amount").asLong()).isEqualTo(400_00)));
        assertThat(payments.get(asked.id()).held()).isEqualTo(Money.usd(400_00));
    }

    @Test
    void aBankThatAsksForATopUpTakesWhatIsUnspentOutOfTheWallet() {
        var wallet = sponsors.empty();
        var topUp = sponsors.fill(wallet.staff(), wallet.id(), 1_000_00);
        wallets.pay(wallet.id(), fixtures.requested(400_00).id());

        var dispute = standIn.dispute(charge(topUp), 1_000_00);

        sponsors.awaitBalance(wallet.id(), 0);
        assertThat(wallets.get(wallet.id()).onHold()).isTrue();
        assertThat(payments.get(topUp).held()).isEqualTo(Money.usd(600_00));
        var other = fixtures.requested(50_00);
        assertThatExceptionOfType(WalletOnHold.class).isThrownBy(() -> wallets.pay(wallet.id(), other.id()));
        office.reconcile(fixtures.operator(), false);
        assertThat(differences(topUp)).containsExactly("R12");

        standIn.decide(dispute, "won");

        sponsors.awaitBalance(wallet.id(), 600_00);
        office.reconcile(fixtures.operator(), false);
        assertThat(differences(topUp)).isEmpty();
    }

    @Test
    void aTopUpThatIsLostIsBorneByTheWalletFirst() {
        var wallet = sponsors.empty();
        var topUp = sponsors.fill(wallet.staff(), wallet.id(), 1_000_00);
        var asked = fixtures.requested(400_00);
        wallets.pay(wallet.id(), asked.id());
        var dispute = standIn.dispute(charge(topUp), 1_000_00);
        sponsors.awaitBalance(wallet.id(), 0);

        payments.cancel(asked.id());
        standIn.decide(dispute, "lost");

        await().atMost(Duration.ofSeconds(20))
                .until(() -> !wallets.get(wallet.id()).onHold());
        assertThat(wallets.get(wallet.id()).balance()).isEqualTo(Money.usd(0));
        assertThat(payments.statement(fixtures.operator(), topUp))
                .filteredOn(entry -> entry.kind().equals("DISPUTE_LOST"))
                .extracting(LedgerEntryView::account)
                .noneMatch(account -> account.startsWith("exp:"));
    }

    @Test
    void aSponsorsMoneyNeverLeavesAsThePlatformsOwn() {
        var before = treasury.view(fixtures.operator());

        sponsors.filled(1_000_00);

        var after = treasury.view(fixtures.operator());
        assertThat(after.wallets().minus(before.wallets())).isEqualTo(Money.usd(1_000_00));
        assertThat(after.floor().minus(before.floor())).isEqualTo(Money.usd(1_000_00));
        assertThat(after.target().minus(before.target())).isGreaterThanOrEqualTo(Money.usd(1_000_00));
    }

    // what is available at once goes on to the student's bank at once
    private void awaitTransfer(PaymentId id) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> payments.get(id).payouts().stream().anyMatch(payout -> payout.transferredAt() != null));
    }

    private List<String> differences(PaymentId topUp) {
        return office.differences(fixtures.operator(), true, null, 100).items().stream()
                .filter(difference -> difference.subject().equals("payment:" + topUp))
                .map(DifferenceView::rule)
                .toList();
    }

    private String charge(PaymentId payment) {
        return standIn.charges(payment).getFirst().path("id").asString();
    }

    private void together(WalletId wallet, List<PaymentId> all) throws InterruptedException {
        var start = new CountDownLatch(1);
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            all.forEach(id -> crowd.submit(() -> {
                start.await();
                wallets.pay(wallet, id);
                return true;
            }));
            start.countDown();
        }
    }
}
