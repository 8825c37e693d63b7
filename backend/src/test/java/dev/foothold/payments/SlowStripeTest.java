package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.payments.stripe.Outbox;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Stripe lets us wait, breaks off after that, or tells things in another order than they happened.
@FootholdTest
class SlowStripeTest {

    @Autowired
    private Payments payments;

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

    // scenario 19
    @Test
    void whoIsAskedToSlowDownTwentyTimesWaitsAndTransfersOnce() {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        standIn.fault("POST /v1/transfers", "429", 20);

        payments.release(asked.id(), student, Money.usd(400_00));

        // in truth it waits a minute and longer in the end
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    timePasses(asked);
                    return payments.get(asked.id()).payouts().getFirst().status() == PayoutStatus.TRANSFERRED;
                });
        assertThat(standIn.transfers(asked.id())).hasSize(1);
        assertThat(tries(asked)).isEqualTo(21);
    }

    private void timePasses(PaymentFixtures.Asked asked) {
        var outbox = beans.getBean(Outbox.class);
        // what is being sent is left alone, or it would be sent twice at once
        beans.getBean(Phase.class)
                .run(() -> database.sql("""
                SELECT idempotency_key FROM payment_operation
                WHERE kind = 'TRANSFER' AND payment = ? AND state = 'NEW' FOR UPDATE\
                """)
                        .param(Identifiers.bytes(asked.id().id()))
                        .query(String.class)
                        .list()
                        .forEach(outbox::hurry));
    }

    private int tries(PaymentFixtures.Asked asked) {
        return database.sql("SELECT tries FROM payment_operation WHERE kind = 'TRANSFER' AND payment = ?")
                .param(Identifiers.bytes(asked.id().id()))
                .query(Integer.class)
                .single();
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
