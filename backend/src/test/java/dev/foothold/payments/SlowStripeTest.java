package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Stripe lets us wait, breaks off after that, or tells things in another order than they happened.
class SlowStripeTest extends MoneyScene {

    // the connection is broken after a while by the other side, for our own limit of thirty seconds is too long a wait
    @ParameterizedTest
    @ValueSource(strings = {"timeout_before", "timeout_after", "delay"})
    void howeverLongTheAnswerTakesThereIsOneTransfer(String fault) {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        standIn.fault("POST /v1/transfers", fault, 3);

        payments.release(asked.id(), student, Money.usd(400_00));

        fixtures.hastenPayout(asked.id(), PayoutStatus.TRANSFERRED);
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
        fixtures.hastenPayout(asked.id(), PayoutStatus.TRANSFERRED);
        assertThat(standIn.transfers(asked.id())).hasSize(1);
        assertThat(tries(asked)).isEqualTo(21);
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
