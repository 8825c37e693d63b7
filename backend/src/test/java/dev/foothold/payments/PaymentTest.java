package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.foothold.accounts.AccountId;
import dev.foothold.employers.EmployerId;
import dev.foothold.shared.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaymentTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void holdsWhatWasPaid() {
        var payment = held(400_00);

        assertThat(payment.status()).isEqualTo(PaymentStatus.HELD);
        assertThat(payment.held()).isEqualTo(Money.usd(400_00));
        assertThat(payment.charge()).isEqualTo("ch_1");
    }

    @Test
    void takesTenPercentOfARelease() {
        var payment = held(400_00);

        var fee = payment.release(Money.usd(400_00));

        assertThat(fee).isEqualTo(Money.usd(40_00));
        assertThat(payment.status()).isEqualTo(PaymentStatus.CLOSED);
    }

    @Test
    void feesOfPartsAddUpToTheFeeOfTheWhole() {
        var payment = held(100_05);

        var fees = payment.release(Money.usd(33_35))
                .plus(payment.release(Money.usd(33_35)))
                .plus(payment.release(Money.usd(33_35)));

        assertThat(fees).isEqualTo(Money.usd(100_05).basisPoints(1_000));
    }

    @Test
    void neverReleasesMoreThanIsHeld() {
        var payment = held(400_00);
        payment.reserveRefund(Money.usd(100_00));

        assertThatExceptionOfType(MoneyNotAvailable.class).isThrownBy(() -> payment.release(Money.usd(300_01)));
        assertThatExceptionOfType(MoneyNotAvailable.class).isThrownBy(() -> payment.release(Money.usd(0)));
        assertThatExceptionOfType(MoneyNotAvailable.class).isThrownBy(() -> payment.reserveRefund(Money.usd(-1)));
        assertThat(payment.held()).isEqualTo(Money.usd(300_00));
    }

    @Test
    void closesWhenTheRefundIsBookedNotWhenItIsAsked() {
        var payment = held(400_00);

        payment.reserveRefund(Money.usd(400_00));
        assertThat(payment.status()).isEqualTo(PaymentStatus.HELD);

        payment.refundSettled(Money.usd(400_00), NOW);
        assertThat(payment.status()).isEqualTo(PaymentStatus.CLOSED);
    }

    @Test
    void holdsAgainWhatStripeWouldNotRefund() {
        var payment = held(400_00);
        payment.reserveRefund(Money.usd(150_00));

        payment.refundUndone(Money.usd(150_00));

        assertThat(payment.held()).isEqualTo(Money.usd(400_00));
    }

    @Test
    void paysPartAndRefundsTheRest() {
        var payment = held(400_00);

        payment.release(Money.usd(100_00));
        payment.reserveRefund(Money.usd(300_00));
        payment.refundSettled(Money.usd(300_00), NOW);

        assertThat(payment.status()).isEqualTo(PaymentStatus.CLOSED);
        var view = payment.view(List.of(), List.of());
        assertThat(view.released()).isEqualTo(Money.usd(100_00));
        assertThat(view.refunded()).isEqualTo(Money.usd(300_00));
        assertThat(view.held()).isEqualTo(Money.usd(0));
    }

    @Test
    void aSecondPaymentIsSurplusAndLeavesTheFirstAlone() {
        var payment = held(400_00);

        payment.takeInSurplus(Money.usd(400_00), "pi_2", "ch_2");
        payment.reserveRefund(Money.usd(400_00));
        payment.refundSettled(Money.usd(400_00), NOW);

        assertThat(payment.status()).isEqualTo(PaymentStatus.HELD);
        assertThat(payment.held()).isEqualTo(Money.usd(400_00));
        assertThat(payment.paymentIntent()).isEqualTo("pi_1");
    }

    @Test
    void whatComesAfterTheCancellationIsGivenBackTheWayItCame() {
        var payment = requested(400_00);
        payment.cancel();

        payment.takeInSurplus(Money.usd(400_00), "pi_1", "ch_1");

        assertThat(payment.paymentIntent()).isEqualTo("pi_1");
        assertThat(payment.held()).isEqualTo(Money.usd(400_00));
    }

    @Test
    void canBePaidAgainAfterThePageExpired() {
        var payment = requested(400_00);
        payment.openCheckout(NOW);

        payment.checkoutExpired();
        payment.openCheckout(NOW);

        assertThat(payment.status()).isEqualTo(PaymentStatus.CHECKOUT_OPEN);
    }

    @Test
    void cannotBeHeldTwice() {
        var payment = held(400_00);

        assertThatIllegalStateException().isThrownBy(() -> payment.hold("pi_2", "ch_2", Money.usd(400_00), "R-2", NOW));
    }

    @Test
    void aCancelledPaymentStaysCancelled() {
        var payment = requested(400_00);
        payment.cancel();

        payment.openCheckout(NOW);
        payment.processing();
        payment.fail("late", NOW);

        assertThat(payment.status()).isEqualTo(PaymentStatus.CANCELLED);
    }

    @Test
    void everyAmountOfTheTimelineIsTold() {
        var payment = held(400_00);
        var fee = payment.release(Money.usd(400_00));
        var payout = new Payout(payment.id(), 0, AccountId.next(), Money.usd(400_00), fee, NOW.plusSeconds(60));

        var timeline = new ArrayList<MoneyStep>();

        payment.tell(timeline);
        payout.tell(timeline);

        assertThat(timeline)
                .extracting(MoneyStep::amount)
                .containsExactly(Money.usd(400_00), Money.usd(400_00), Money.usd(360_00));
    }

    private static Payment requested(long cents) {
        return new Payment(
                new PaymentRequest(UUID.randomUUID(), "A survey", EmployerId.next(), Money.usd(cents), 1_000), NOW);
    }

    private static Payment held(long cents) {
        var payment = requested(cents);
        payment.openCheckout(NOW);
        payment.hold("pi_1", "ch_1", Money.usd(cents), "R-1", NOW.plusSeconds(30));
        return payment;
    }
}
