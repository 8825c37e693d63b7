package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.payments.ledger.BookedMovement;
import dev.foothold.payments.stripe.StripeMovement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovementDifferenceTest {

    @Test
    void aPostingThatSaysWhatStripeSaysDiffersInNothing() {
        assertThat(MovementDifference.between(booked("CHARGE_PAID", 388_10, 11_90, "USD"), charge()))
                .isEmpty();
    }

    @Test
    void anotherAmountIsNamed() {
        assertThat(MovementDifference.between(booked("CHARGE_PAID", 388_00, 11_90, "USD"), charge()))
                .hasValue(new DifferenceFound(
                        ReconciliationRule.R1,
                        "txn_1",
                        "Booked with another amount: 388.00, not 388.10",
                        388_00L,
                        388_10L));
    }

    @Test
    void anotherFeeIsNamedThoughTheBalanceGrewByAsMuch() {
        assertThat(MovementDifference.between(booked("CHARGE_PAID", 388_10, 10_90, "USD"), charge()))
                .hasValue(new DifferenceFound(
                        ReconciliationRule.R1, "txn_1", "Booked with another fee: 10.90, not 11.90", 10_90L, 11_90L));
    }

    @Test
    void anotherCurrencyAndAnotherTypeAreNamedTogether() {
        assertThat(MovementDifference.between(booked("TOPPED_UP", 388_10, 11_90, "EUR"), charge()))
                .hasValueSatisfying(found -> assertThat(found.detail())
                        .isEqualTo("Booked with another currency: EUR, not USD,"
                                + " and with another type: TOPPED_UP, but Stripe calls it charge"));
    }

    @Test
    void whatNobodyCanExplainHasNeitherFeeNorType() {
        assertThat(MovementDifference.between(booked("UNEXPLAINED", 388_10, 0, "USD"), charge()))
                .isEmpty();
    }

    @Test
    void whatPeopleHaveExplainedMayBeCalledAnything() {
        var gift = movement("contribution", -5_00, 10);

        assertThat(MovementDifference.between(booked("EXPLAINED", -5_00, 0, "USD"), gift))
                .isEmpty();
        assertThat(MovementDifference.between(booked("EXPLAINED", -6_00, 0, "USD"), gift))
                .hasValueSatisfying(
                        found -> assertThat(found.detail()).isEqualTo("Booked with another amount: -6.00, not -5.00"));
    }

    @Test
    void anExplainedTransferIsATransferAndAnExplainedRefundIsARefund() {
        var transfer = movement("transfer", -5_00, 0);

        assertThat(MovementDifference.between(booked("EXPLAINED_TRANSFER", -5_00, 0, "USD"), transfer))
                .isEmpty();
        assertThat(MovementDifference.between(booked("EXPLAINED_REFUND", -5_00, 0, "USD"), transfer))
                .hasValueSatisfying(found -> assertThat(found.detail())
                        .isEqualTo("Booked with another type: EXPLAINED_REFUND, but Stripe calls it transfer"));
    }

    @Test
    void whatStripeKeepsBackHasItsOwnTypes() {
        for (var type : List.of("reserve_transaction", "reserved_funds", "reserve_hold", "reserve_release")) {
            assertThat(MovementTypes.isKnown(type)).isTrue();
            assertThat(MovementDifference.between(booked("RESERVED", -5_00, 0, "USD"), movement(type, -5_00, 0)))
                    .isEmpty();
        }
    }

    @Test
    void whatIsNothingButAFeeHasNoneBesides() {
        var fee = movement("stripe_fee", -2_00, 2_00);

        assertThat(MovementDifference.between(booked("STRIPE_FEE", -2_00, 0, "USD"), fee))
                .isEmpty();
    }

    private static BookedMovement booked(String kind, long net, long fee, String currency) {
        return new BookedMovement(kind, net, fee, currency, null);
    }

    private static StripeMovement charge() {
        return movement("charge", 388_10, 11_90);
    }

    private static StripeMovement movement(String type, long net, long fee) {
        return new StripeMovement("txn_1", type, net, fee, "USD", null, null, null, null, Instant.EPOCH);
    }
}
