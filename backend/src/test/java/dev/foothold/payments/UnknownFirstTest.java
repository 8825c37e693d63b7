package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.payments.stripe.Outbox;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// A refund is asked for while nobody knows what became of a transfer of the same payment.
class UnknownFirstTest extends MoneyScene {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void waitsUntilItIsKnownWhatBecameOfTheTransfer() {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        standIn.fault("POST /v1/transfers", "drop_before", 50);
        payments.release(asked.id(), 1, student, Money.usd(100_00));
        fixtures.awaitPayout(asked.id(), PayoutStatus.UNKNOWN);

        fixtures.giveBack(asked.id(), 200_00);

        await().atMost(PATIENCE).until(() -> isWaiting(asked));
        assertThat(standIn.refunds(asked.id())).isEmpty();

        standIn.noFaults();
        var transfer = fixtures.transferKey(asked.id());
        beans.getBean(Phase.class).run(() -> beans.getBean(Outbox.class).hurry(transfer));
        awaitRefunded(asked, 200_00);
        assertThat(payments.get(asked.id()).payouts().getFirst().status()).isEqualTo(PayoutStatus.TRANSFERRED);
        assertThat(standIn.transfers(asked.id())).hasSize(1);
        assertThat(standIn.refunds(asked.id())).hasSize(1);
    }

    @Test
    void doesNotHoldUpAnotherPayment() {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        var other = fixtures.held(300_00);
        standIn.fault("POST /v1/transfers", "drop_before", 50);
        payments.release(asked.id(), 1, student, Money.usd(100_00));
        fixtures.awaitPayout(asked.id(), PayoutStatus.UNKNOWN);
        fixtures.giveBack(asked.id(), 200_00);
        await().atMost(PATIENCE).until(() -> isWaiting(asked));

        payments.cancel(other.id());

        awaitRefunded(other, 300_00);
        assertThat(standIn.refunds(asked.id())).isEmpty();
    }

    @Test
    void findsOutByItselfThatTheTransferHappened() {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        // or a message would tell before anybody asks
        standIn.keepSilent(true);
        standIn.fault("POST /v1/transfers", "drop_after", 50);
        payments.release(asked.id(), 1, student, Money.usd(100_00));
        fixtures.awaitPayout(asked.id(), PayoutStatus.UNKNOWN);

        fixtures.giveBack(asked.id(), 200_00);

        awaitRefunded(asked, 200_00);
        assertThat(payments.get(asked.id()).payouts().getFirst().status()).isEqualTo(PayoutStatus.TRANSFERRED);
        assertThat(standIn.transfers(asked.id())).hasSize(1);
        assertThat(standIn.refunds(asked.id())).hasSize(1);
    }

    @Test
    void doesNotWaitForAPerson() {
        var asked = fixtures.held(400_00);
        var student = fixtures.student();
        payments.release(asked.id(), 1, student, Money.usd(100_00));
        fixtures.awaitPayout(asked.id(), PayoutStatus.BLOCKED);
        standIn.useUp(fixtures.transferKey(asked.id()));
        fixtures.onboard(student);
        fixtures.awaitPayout(asked.id(), PayoutStatus.UNKNOWN);

        fixtures.giveBack(asked.id(), 200_00);

        awaitRefunded(asked, 200_00);
        assertThat(payments.get(asked.id()).payouts().getFirst().status()).isEqualTo(PayoutStatus.UNKNOWN);
        assertThat(payments.get(asked.id()).held()).isEqualTo(Money.usd(100_00));
    }

    // without being tried itself
    private boolean isWaiting(PaymentFixtures.Asked asked) {
        return database.sql("""
                SELECT COUNT(*) FROM payment_operation WHERE kind = 'REFUND' AND payment = ?
                AND state = 'NEW' AND tries = 0 AND outcome LIKE 'Waits for %:transfer:%'\
                """)
                        .param(Identifiers.bytes(asked.id().id()))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private void awaitRefunded(PaymentFixtures.Asked asked, long cents) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(payments.get(asked.id()).refunded()).isEqualTo(Money.usd(cents)));
    }
}
