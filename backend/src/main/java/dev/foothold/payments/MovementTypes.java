package dev.foothold.payments;

import java.util.Map;
import java.util.Set;

/// How Stripe calls what the ledger books of our balance.
final class MovementTypes {

    private static final Set<String> FEES = Set.of("stripe_fee", "network_cost", "application_fee");

    // between our balance and what Stripe keeps back of it: for students in the red, or for a risk
    private static final Set<String> RESERVES =
            Set.of("reserve_transaction", "reserved_funds", "reserve_hold", "reserve_release");

    private static final Set<String> REFUNDS =
            Set.of("refund", "payment_refund", "refund_failure", "payment_refund_failure");

    private static final Set<String> TRANSFERS = Set.of("transfer", "transfer_refund");

    // what nobody could explain, or people have, may be called anything
    private static final Set<String> OF_ANY_TYPE = Set.of("UNEXPLAINED", "EXPLAINED");

    private static final Map<String, Set<String>> OF_KIND = Map.ofEntries(
            Map.entry("CHARGE_PAID", Set.of("charge", "payment")),
            Map.entry("REFUND_BOOKED", Set.of("refund", "payment_refund")),
            Map.entry("REFUND_RETURNED", Set.of("refund_failure", "payment_refund_failure")),
            Map.entry("TRANSFER_BOOKED", Set.of("transfer")),
            Map.entry("REVERSAL_BOOKED", Set.of("transfer_refund")),
            Map.entry("DISPUTE_TAKEN", Set.of("adjustment")),
            Map.entry("DISPUTE_RETURNED", Set.of("adjustment")),
            Map.entry("PLATFORM_PAYOUT", Set.of("payout")),
            Map.entry("PLATFORM_PAYOUT_RETURNED", Set.of("payout_failure", "payout_cancel")),
            Map.entry("TOPPED_UP", Set.of("topup")),
            Map.entry("STRIPE_FEE", FEES),
            Map.entry("RESERVED", RESERVES),
            Map.entry("EXPLAINED_REFUND", REFUNDS),
            Map.entry("EXPLAINED_TRANSFER", TRANSFERS));

    private MovementTypes() {}

    /// Whether a movement of this type is nothing but a fee of Stripe's.
    static boolean isFee(String type) {
        return FEES.contains(type);
    }

    /// Whether it only moves money between our balance and what Stripe keeps back of it.
    static boolean isReserve(String type) {
        return RESERVES.contains(type);
    }

    /// Whether a payer has got it back, or has not in the end.
    static boolean isRefund(String type) {
        return REFUNDS.contains(type);
    }

    /// Whether it went to a student's account at Stripe, or came back from there.
    static boolean isTransfer(String type) {
        return TRANSFERS.contains(type);
    }

    /// Whether anybody here knows what a movement of this type is.
    static boolean isKnown(String type) {
        return OF_KIND.values().stream().anyMatch(types -> types.contains(type));
    }

    /// Whether a posting of this kind may stand for a movement of this type.
    static boolean fit(String kind, String type) {
        return OF_ANY_TYPE.contains(kind)
                || OF_KIND.getOrDefault(kind, Set.of()).contains(type);
    }
}
