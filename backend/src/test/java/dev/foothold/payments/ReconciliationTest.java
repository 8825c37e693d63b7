package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.foothold.FootholdTest;
import dev.foothold.shared.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/// What is found when Stripe's books and ours are laid side by side.
@FootholdTest
class ReconciliationTest {

    @Autowired
    private Payments payments;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Environment environment;

    @Autowired
    private FinanceOffice office;

    @Autowired
    private Treasury treasury;

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
    void aDayWithoutAnyMessageHealsInOneReconciliation() {
        var asked = fixtures.requested(400_00);
        standIn.keepSilent(true);
        standIn.pay(payments.checkout(asked.owner(), asked.id(), "/engagements"));

        office.reconcile(fixtures.operator(), false);

        assertThat(payments.get(asked.id()).held()).isEqualTo(Money.usd(400_00));
        var before = payments.statement(fixtures.operator(), asked.id());
        office.reconcile(fixtures.operator(), false);
        assertThat(payments.statement(fixtures.operator(), asked.id())).isEqualTo(before);
    }

    @Test
    void moneyThatSomebodyMovedInStripesDashboardIsADifferenceThatSomebodyOwns() {
        var asked = fixtures.held(400_00);
        var intent =
                standIn.charges(asked.id()).getFirst().path("payment_intent").asString();
        var refund = standIn.byHand("/v1/refunds", "payment_intent=" + intent + "&amount=1000");
        var movement = refund.path("balance_transaction").asString();
        var operator = fixtures.operator();

        office.reconcile(operator, false);

        var found = office.differences(operator, true, null, 100).items().stream()
                .filter(difference -> difference.subject().equals(movement))
                .findFirst()
                .orElseThrow();
        assertThat(found.rule()).isEqualTo("R8");
        assertThat(office.take(operator, found.id()).owner()).isEqualTo(operator);
        assertThat(office.resolve(operator, found.id(), "Agreed with the employer by phone")
                        .state())
                .isEqualTo(DifferenceState.RESOLVED);
        assertThatExceptionOfType(DifferenceResolved.class).isThrownBy(() -> office.take(operator, found.id()));
    }

    @Test
    void workingMoneyFromTheBankIsBookedOnce() {
        var operator = fixtures.operator();
        office.reconcile(operator, false);
        var before = treasury.view(operator).ledger();

        standIn.topUp(1_234_56);
        office.reconcile(operator, false);
        office.reconcile(operator, false);

        assertThat(treasury.view(operator).ledger()).isGreaterThanOrEqualTo(before.plus(Money.usd(1_234_56)));
    }

    @Test
    void moneyThatIsHeldForOthersNeverLeavesForOurBank() {
        fixtures.held(400_00);
        var operator = fixtures.operator();
        var view = treasury.view(operator);

        assertThat(view.available())
                .isLessThanOrEqualTo(
                        view.balance().minus(view.held()).compareTo(Money.usd(0)) > 0
                                ? view.balance().minus(view.held())
                                : Money.usd(0));
        assertThatExceptionOfType(MoneyNotAvailable.class)
                .isThrownBy(() -> treasury.payOut(operator, view.available().plus(Money.usd(1))));
    }
}
