package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.FootholdTest;
import dev.foothold.shared.Money;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/// A day on which Stripe tells nothing, and a reconciliation that makes up for it.
@FootholdTest
class SilenceScenariosTest {

    @Autowired
    private Payments payments;

    @Autowired
    private FinanceOffice office;

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
    void aDayWithoutMessagesIsBookedByReconciliationsAndOneMoreChangesNothing() {
        var operator = fixtures.operator();
        var student = fixtures.readyStudent();
        standIn.topUp(1_000_00);
        standIn.keepSilent(true);
        var work = List.of(paid(100_00), paid(200_00), paid(300_00));
        assertThat(work).allSatisfy(id -> assertThat(payments.get(id).status()).isEqualTo(PaymentStatus.CHECKOUT_OPEN));
        office.reconcile(operator, false);
        assertThat(work).allSatisfy(id -> assertThat(payments.get(id).status()).isEqualTo(PaymentStatus.HELD));

        payments.release(work.get(0), student, Money.usd(100_00));
        payments.release(work.get(1), student, Money.usd(150_00));
        payments.cancel(work.get(1));
        payments.cancel(work.get(2));
        fixtures.awaitPayout(work.get(0), PayoutStatus.TRANSFERRED);
        fixtures.awaitPayout(work.get(1), PayoutStatus.TRANSFERRED);
        work.forEach(id -> fixtures.awaitStatus(id, PaymentStatus.CLOSED));
        standIn.refundComesBack(
                standIn.refunds(work.get(2)).getFirst().path("id").asString());
        office.reconcile(operator, false);

        var booked = statements(work);
        assertThat(work)
                .allSatisfy(id -> assertThat(payments.statement(operator, id))
                        .extracting(LedgerEntryView::stripeReference)
                        .containsAll(movements(id)));
        assertThat(payments.statement(operator, work.get(2)))
                .filteredOn(entry -> entry.account().equals("payable:employer_refund:" + work.get(2)))
                .singleElement()
                .extracting(LedgerEntryView::credit)
                .isEqualTo(Money.usd(300_00));
        office.reconcile(operator, false);
        assertThat(statements(work)).isEqualTo(booked);
        assertThat(office.differences(operator, true, null, 100).items())
                .extracting(DifferenceView::subject)
                .doesNotContainAnyElementsOf(
                        work.stream().flatMap(id -> movements(id).stream()).toList());
    }

    private PaymentId paid(long cents) {
        var asked = fixtures.requested(cents);
        standIn.pay(payments.checkout(asked.owner(), asked.id(), "/engagements"));
        return asked.id();
    }

    private List<List<LedgerEntryView>> statements(List<PaymentId> work) {
        return work.stream()
                .map(id -> payments.statement(fixtures.operator(), id))
                .toList();
    }

    // of our own balance, not of the student's
    private List<String> movements(PaymentId id) {
        return Stream.of(standIn.charges(id), standIn.transfers(id), standIn.refunds(id))
                .flatMap(List::stream)
                .filter(object -> object.path("_account").asString("").isEmpty())
                .flatMap(object -> Stream.of("balance_transaction", "failure_balance_transaction")
                        .map(name -> object.path(name).asString(""))
                        .filter(movement -> !movement.isEmpty()))
                .toList();
    }
}
