package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foothold.FootholdTest;
import dev.foothold.payments.stripe.StripeRefused;
import dev.foothold.shared.Identifiers;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What moved on at Stripe without a message is found by looking.
@FootholdTest
class PaymentSweepsTest {

    private static final String OF_ANOTHER_ACCOUNT = "cs_test_of_another_account";
    private static final String STUCK = "cs_test_00000_stuck_";

    @Autowired
    private Payments payments;

    @Autowired
    private PaymentSweeps sweeps;

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
        database.sql("UPDATE payment_checkout SET status = 'EXPIRED' WHERE stripe_session = ?")
                .param(OF_ANOTHER_ACCOUNT)
                .update();
        database.sql("DELETE FROM payment_checkout WHERE stripe_session LIKE ?")
                .param(STUCK + "%")
                .update();
    }

    // as after a database was restored beside other keys
    @Test
    void aPageThatStripeDoesNotKnowKeepsNoOtherWaiting() {
        var unknown = fixtures.requested(400_00);
        payments.checkout(unknown.owner(), unknown.id(), "/engagements");
        overdue(unknown, 2000, OF_ANOTHER_ACCOUNT);
        var paid = fixtures.requested(400_00);
        var page = payments.checkout(paid.owner(), paid.id(), "/engagements");
        overdue(paid, 2001, StandIn.session(page));
        standIn.keepSilent(true);
        standIn.pay(page);

        sweeps.sweep();

        assertThat(payments.get(paid.id()).status()).isEqualTo(PaymentStatus.HELD);
        assertThatThrownBy(() -> payments.refresh(unknown.owner(), unknown.id()))
                .isInstanceOf(StripeRefused.class)
                .hasMessageContaining("resource_missing");
    }

    @Test
    void moreStuckPagesThanOneLookTakesKeepNoOtherWaiting() {
        var stuck = fixtures.requested(400_00);
        IntStream.rangeClosed(1, 60).forEach(number -> stuckPage(stuck, number));
        var paid = fixtures.requested(400_00);
        var page = payments.checkout(paid.owner(), paid.id(), "/engagements");
        overdue(paid, 2001, StandIn.session(page));
        standIn.keepSilent(true);
        standIn.pay(page);

        sweeps.sweep();

        assertThat(payments.get(paid.id()).status()).isEqualTo(PaymentStatus.HELD);
    }

    private void stuckPage(PaymentFixtures.Asked asked, int number) {
        database.sql("""
                INSERT INTO payment_checkout (id, payment, attempt, status, stripe_session, expires_at, version)
                VALUES (?, ?, ?, 'OPEN', ?, '2000-01-01', 0)\
                """)
                .params(
                        Identifiers.bytes(Identifiers.next()),
                        Identifiers.bytes(asked.id().id()),
                        number,
                        STUCK + number)
                .update();
    }

    private void overdue(PaymentFixtures.Asked asked, int year, String session) {
        database.sql("UPDATE payment_checkout SET expires_at = ?, stripe_session = ? WHERE payment = ?")
                .params(year + "-01-01", session, Identifiers.bytes(asked.id().id()))
                .update();
    }
}
