package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Money;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/// Money of the platform itself on its way to its bank.
@FootholdTest
class PlatformPayoutScenariosTest {

    @Autowired
    private Payments payments;

    @Autowired
    private Treasury treasury;

    @Autowired
    private ManualMoveDesk moves;

    @Autowired
    private FinanceOffice office;

    @Autowired
    private LedgerDesk desk;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Environment environment;

    private PaymentFixtures fixtures;
    private StandIn standIn;
    private AccountId operator;
    private AccountId second;

    @BeforeEach
    void prepare() {
        fixtures = new PaymentFixtures(beans);
        standIn = new StandIn(environment);
        operator = fixtures.operator();
        second = fixtures.secondOperator();
    }

    @AfterEach
    void repair() {
        standIn.repair();
    }

    @Test
    void leavesIsBookedAndListedAndIsBookedBackWhenTheBankSendsItBack() {
        earn();

        var asked = treasury.payOut(operator, Money.usd(100_07), "What we earned in October");
        assertThat(treasury.payouts(operator))
                .extracting(PlatformPayoutView::id)
                .doesNotContain(asked.subject());
        moves.agree(second, asked.id());
        moves.agree(second, asked.id());

        assertThat(newest().id()).isEqualTo(asked.subject());
        var sent = await().atMost(Duration.ofSeconds(20))
                .until(this::newest, payout -> payout.status() != PlatformPayoutStatus.REQUESTED);
        assertThat(sent.status()).isEqualTo(PlatformPayoutStatus.SENT);
        assertThat(sent.amount()).isEqualTo(Money.usd(100_07));
        assertThat(sent.askedBy()).isEqualTo(operator);
        assertThat(sent.askedByName()).isNotBlank();
        assertThat(sent.failure()).isNull();
        assertThat(atTheBank().kind()).isEqualTo("PLATFORM_PAYOUT");
        assertThat(atTheBank().debit()).isEqualTo(Money.usd(100_07));

        standIn.bankSendsBack(Objects.requireNonNull(sent.stripePayout()));

        await().atMost(Duration.ofSeconds(20)).until(() -> newest().status() == PlatformPayoutStatus.FAILED);
        assertThat(atTheBank().kind()).isEqualTo("PLATFORM_PAYOUT_RETURNED");
        assertThat(atTheBank().credit()).isEqualTo(Money.usd(100_07));
        assertThat(payments.trialBalance(operator).balanced()).isTrue();
    }

    @Test
    void doesNotTakeWhatIsHeldForOthersAndIsNotListedThen() {
        earn();
        moves.agree(
                second,
                treasury.payOut(operator, Money.usd(1_00), "What we earned").id());
        var before = treasury.payouts(operator);
        standIn.comeBack();
        fixtures.held(400_00);
        var view = treasury.view(operator);

        assertThatExceptionOfType(MoneyNotAvailable.class)
                .isThrownBy(() -> treasury.payOut(operator, view.available().plus(view.held()), "What we earned"));

        assertThat(treasury.payouts(operator))
                .extracting(PlatformPayoutView::id)
                .containsExactlyElementsOf(
                        before.stream().map(PlatformPayoutView::id).toList());
    }

    // I18: what was free when it was asked for has left meanwhile
    @Test
    void whatIsNoLongerFreeWhenTheSecondOperatorAgreesStays() {
        earn();
        var free = treasury.view(operator).available();
        var whole = treasury.payOut(operator, free, "All that we earned");
        var more = treasury.payOut(second, free, "All that we earned, again");

        moves.agree(second, whole.id());
        assertThatExceptionOfType(MoneyNotAvailable.class).isThrownBy(() -> moves.agree(operator, more.id()));

        await().atMost(Duration.ofSeconds(20)).until(() -> newest().status() == PlatformPayoutStatus.SENT);
        var after = treasury.view(operator);
        assertThat(newest().id()).isEqualTo(whole.subject());
        assertThat(after.balance()).isGreaterThanOrEqualTo(after.target());
        assertThat(after.ledger()).isGreaterThanOrEqualTo(after.target());
        assertThat(moves.withdraw(second, more.id(), "It has left already").status())
                .isEqualTo(ManualMoveStatus.WITHDRAWN);
    }

    @Test
    void twoClicksAskOnce() {
        earn();

        var asked = treasury.payOut(operator, Money.usd(2_00), "What we earned");
        var again = treasury.payOut(operator, Money.usd(2_00), "What we earned");

        assertThat(again.id()).isEqualTo(asked.id());
        assertThat(again.about()).isEqualTo("To the platform's bank");
        moves.withdraw(operator, asked.id(), "Not this month");
    }

    // what other tests have left short, and a little more
    private void earn() {
        office.reconcile(operator, false);
        var view = treasury.view(operator);
        var here = view.balance().compareTo(view.ledger()) < 0 ? view.balance() : view.ledger();
        var missing = Math.max(0, view.target().minus(here).minor());
        standIn.topUp(missing + 1_000_00);
        office.reconcile(operator, false);
        standIn.letDaysPass(10);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> treasury.view(operator).available().compareTo(Money.usd(500_00)) > 0);
    }

    private PlatformPayoutView newest() {
        return treasury.payouts(operator).getFirst();
    }

    private AccountEntryView atTheBank() {
        return desk.entries(operator, "bank:platform", null, 1).items().getFirst();
    }
}
