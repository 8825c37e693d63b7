package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.payments.stripe.StripeRefund;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The ways in which money that goes back to an employer takes longer, or does not arrive.
@FootholdTest
class RefundScenariosTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private Payments payments;

    @Autowired
    private Refunds refunds;

    @Autowired
    private RefundRepository asked;

    @Autowired
    private PlatformTransactionManager transactions;

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

    // never committed, so nothing is asked of Stripe itself: the balance that would have to be empty is everybody's
    @Test
    void whatWaitsForMoneyAtStripeIsBookedOnceItIsSent() {
        var payment = fixtures.held(400_00).id();
        var operator = fixtures.operator();
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            payments.cancel(payment);
            var refund = asked.findTop50ByPaymentOrderByRequestedAt(payment)
                    .getFirst()
                    .id();
            var there = "re_" + refund;
            var movement = "txn_" + refund;

            refunds.follow(refund, told(there, StripeRefund.Status.PENDING, null));

            assertThat(payments.get(payment).refunded()).isEqualTo(Money.usd(0));
            assertThat(payments.get(payment).held()).isEqualTo(Money.usd(0));
            assertThat(payments.statement(operator, payment))
                    .filteredOn(entry -> entry.account().equals("clearing:refund"))
                    .extracting(LedgerEntryView::kind)
                    .containsExactly("REFUND_ASKED");

            refunds.follow(refund, told(there, StripeRefund.Status.SUCCEEDED, movement));
            refunds.follow(refund, told(there, StripeRefund.Status.SUCCEEDED, movement));

            assertThat(payments.get(payment).refunded()).isEqualTo(Money.usd(400_00));
            assertThat(payments.get(payment).status()).isEqualTo(PaymentStatus.CLOSED);
            assertThat(payments.statement(operator, payment))
                    .filteredOn(entry -> entry.account().equals("clearing:refund"))
                    .extracting(LedgerEntryView::kind)
                    .containsExactly("REFUND_ASKED", "REFUND_BOOKED");
        });
    }

    @Test
    void whatThePayersBankSendsBackIsOwedToThePayerAndNotHeldAgain() {
        var payment = fixtures.held(400_00).id();
        payments.cancel(payment);
        fixtures.awaitStatus(payment, PaymentStatus.CLOSED);

        standIn.refundComesBack(standIn.refunds(payment).getFirst().path("id").asString());

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(payments.statement(fixtures.operator(), payment))
                        .filteredOn(entry -> entry.kind().equals("REFUND_RETURNED"))
                        .extracting(LedgerEntryView::account, LedgerEntryView::debit, LedgerEntryView::credit)
                        .containsExactlyInAnyOrder(
                                tuple("stripe:platform", Money.usd(400_00), null),
                                tuple("payable:employer_refund:" + payment, null, Money.usd(400_00))));
        assertThat(statusOfRefund(payment.id())).isEqualTo("FAILED");
        assertThat(payments.get(payment).held()).isEqualTo(Money.usd(0));
        assertThat(payments.get(payment).status()).isEqualTo(PaymentStatus.CLOSED);
        assertThat(payments.trialBalance(fixtures.operator()).balanced()).isTrue();
    }

    private String statusOfRefund(UUID payment) {
        return database.sql("SELECT status FROM payment_refund WHERE payment = ?")
                .param(Identifiers.bytes(payment))
                .query(String.class)
                .single();
    }

    private static StripeRefund told(String id, StripeRefund.Status status, @Nullable String movement) {
        return new StripeRefund(id, status, 400_00, Map.of(), movement, null, null);
    }
}
