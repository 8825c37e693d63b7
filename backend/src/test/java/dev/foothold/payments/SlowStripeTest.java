package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.FootholdTest;
import dev.foothold.shared.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/// Stripe lets us wait, breaks off after that, or tells things in another order than they happened.
@FootholdTest
class SlowStripeTest {

    @Autowired
    private Payments payments;

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

    // the connection is broken after a while by the other side, for our own limit of thirty seconds is too long a wait
    @ParameterizedTest
    @ValueSource(strings = {"timeout_before", "timeout_after", "delay"})
    void howeverLongTheAnswerTakesThereIsOneTransfer(String fault) {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        standIn.fault("POST /v1/transfers", fault, 3);

        payments.release(asked.id(), student, Money.usd(400_00));

        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
        assertThat(standIn.transfers(asked.id())).hasSize(1);
        assertThat(payments.statement(fixtures.operator(), asked.id()))
                .filteredOn(entry -> entry.kind().equals("TRANSFER_BOOKED") && entry.credit() != null)
                .extracting(LedgerEntryView::account)
                .containsOnlyOnce("stripe:platform");
    }

    @Test
    void messagesInAnyOrderLeadToTheSameEnd() {
        standIn.byHand("/_standin/deliveries/behaviour", "shuffled=true");

        var asked = fixtures.held(400_00);
        fixtures.paidStudent(asked);

        assertThat(payments.get(asked.id()).status()).isEqualTo(PaymentStatus.CLOSED);
        assertThat(standIn.transfers(asked.id())).hasSize(1);
        assertThat(payments.statement(fixtures.operator(), asked.id()))
                .filteredOn(entry -> entry.kind().equals("CHARGE_PAID"))
                .extracting(LedgerEntryView::account)
                .containsOnlyOnce("stripe:platform");
    }
}
