package dev.foothold.payments.stripe;

import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// What Stripe has of one payment, found by the group that its charges and transfers carry; in cents.
///
/// @param charged what its payers were charged
/// @param refunded what went back to them, or will when the balance allows
/// @param transferred what students have got of it, less what came back from them
public record PaymentAtStripe(UUID payment, long charged, long refunded, long transferred) {

    static final String GROUP = "payment_";

    // others on the same account may have groups of their own
    private static final Pattern OURS = Pattern.compile(GROUP + "\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /// What a charge says, if it was paid and belongs to a payment.
    static Optional<PaymentAtStripe> ofCharge(JsonObject charge) {
        if (!"succeeded".equals(StripeBooks.textOrNull(charge, "status"))) {
            return Optional.empty();
        }
        var charged = cents(charge, "amount");
        var refunded = cents(charge, "amount_refunded");
        return group(charge).map(payment -> new PaymentAtStripe(payment, charged, refunded, 0));
    }

    /// What a transfer says, if it belongs to a payment.
    static Optional<PaymentAtStripe> ofTransfer(JsonObject transfer) {
        var transferred = cents(transfer, "amount") - cents(transfer, "amount_reversed");
        return group(transfer).map(payment -> new PaymentAtStripe(payment, 0, 0, transferred));
    }

    PaymentAtStripe plus(PaymentAtStripe other) {
        return new PaymentAtStripe(
                payment,
                Math.addExact(charged, other.charged),
                Math.addExact(refunded, other.refunded),
                Math.addExact(transferred, other.transferred));
    }

    private static Optional<UUID> group(JsonObject object) {
        return Optional.ofNullable(StripeBooks.textOrNull(object, "transfer_group"))
                .filter(group -> OURS.matcher(group).matches())
                .map(group -> UUID.fromString(group.substring(GROUP.length())));
    }

    private static long cents(JsonObject object, String name) {
        var value = object.get(name);
        return value == null || !value.isJsonPrimitive() ? 0 : value.getAsLong();
    }
}
