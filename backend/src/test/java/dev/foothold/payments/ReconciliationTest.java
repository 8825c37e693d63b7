package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

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

    @Autowired
    private JdbcClient database;

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

    // a bank asks for the money, but nobody has told us yet
    @Test
    void aRefundThatStripeRefusedIsOverAndNoDifference() {
        var asked = fixtures.held(400_00);
        standIn.keepSilent(true);
        standIn.dispute(standIn.charges(asked.id()).getFirst().path("id").asString(), 400_00);

        payments.cancel(asked.id());

        var refund = await().atMost(Duration.ofSeconds(20))
                .until(() -> refused(asked.id()), found -> !found.isEmpty())
                .getFirst();
        assertThat(payments.get(asked.id()).held()).isEqualTo(Money.usd(400_00));

        daysPass("UPDATE payment_refund SET requested_at = requested_at - INTERVAL 2 DAY WHERE id = ?", refund);

        assertThat(compared()).doesNotContain("refund:" + refund);
    }

    @Test
    void aReversalThatStripeRefusedIsOverAndNoDifference() {
        var asked = fixtures.held(400_00);
        fixtures.paidStudent(asked);
        standIn.letDaysPass(10);
        fixtures.awaitPayout(asked.id(), PayoutStatus.PAID);
        var corrections = beans.getBean(Corrections.class);
        var operator = fixtures.operator();
        var reversal = corrections.takeBack(operator, asked.id(), 0, Money.usd(400_00), "Nothing delivered");
        corrections.agree(fixtures.secondOperator(), reversal.id());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> corrections.reversals(operator).stream()
                        .anyMatch(one -> one.id().equals(reversal.id()) && one.status() == ReversalStatus.REFUSED));

        daysPass("UPDATE payment_reversal SET asked_at = asked_at - INTERVAL 2 DAY WHERE id = ?", reversal.id());

        assertThat(compared()).doesNotContain("reversal:" + reversal.id());
        // what was set aside may be asked for once more
        assertThat(corrections
                        .takeBack(operator, asked.id(), 0, Money.usd(400_00), "Asked anew")
                        .status())
                .isEqualTo(ReversalStatus.ASKED);
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
                .isThrownBy(() -> treasury.payOut(operator, view.available().plus(Money.usd(1)), "What we earned"));
    }

    private List<UUID> refused(PaymentId payment) {
        return database.sql("SELECT id FROM payment_refund WHERE payment = ? AND status = 'REFUSED'")
                .param(Identifiers.bytes(payment.id()))
                .query((row, number) -> Identifiers.of(row.getBytes(1)))
                .list();
    }

    private void daysPass(String sql, UUID id) {
        database.sql(sql).param(Identifiers.bytes(id)).update();
    }

    private List<String> compared() {
        return beans
                .getBean(Phase.class)
                .give(() -> beans.getBean(LedgerComparison.class).differences())
                .stream()
                .map(DifferenceFound::subject)
                .toList();
    }
}
