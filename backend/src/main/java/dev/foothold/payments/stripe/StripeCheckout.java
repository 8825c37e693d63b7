package dev.foothold.payments.stripe;

import com.stripe.model.checkout.Session;
import com.stripe.net.ApiResource;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A hosted payment page as Stripe tells it.
///
/// @param url null once it cannot be used any more
/// @param charge the money, once it is paid
public record StripeCheckout(
        String id,
        @Nullable String url,
        Instant expiresAt,
        State state,
        long amount,
        String currency,
        Map<String, String> metadata,
        @Nullable PaidCharge charge) {

    /// How far the payer got.
    public enum State {
        OPEN,
        EXPIRED,
        PROCESSING,
        FAILED,
        PAID
    }

    /// The money of a paid page.
    ///
    /// @param fee what Stripe took from it
    public record PaidCharge(String paymentIntent, String charge, String balanceTransaction, long amount, long fee) {}

    /// Reads Stripe's JSON.
    public static StripeCheckout read(String json) {
        return of(ApiResource.GSON.fromJson(json, Session.class));
    }

    static StripeCheckout of(Session session) {
        return new StripeCheckout(
                session.getId(),
                session.getUrl(),
                Instant.ofEpochSecond(session.getExpiresAt()),
                state(session),
                session.getAmountTotal(),
                session.getCurrency(),
                Map.copyOf(Objects.requireNonNullElse(session.getMetadata(), Map.of())),
                "paid".equals(session.getPaymentStatus()) ? charge(session) : null);
    }

    private static State state(Session session) {
        if ("paid".equals(session.getPaymentStatus())) {
            return State.PAID;
        }
        if ("expired".equals(session.getStatus())) {
            return State.EXPIRED;
        }
        if ("open".equals(session.getStatus())) {
            return State.OPEN;
        }
        var intent = session.getPaymentIntentObject();
        var failed = intent != null
                && ("requires_payment_method".equals(intent.getStatus()) || "canceled".equals(intent.getStatus()));
        return failed ? State.FAILED : State.PROCESSING;
    }

    private static @Nullable PaidCharge charge(Session session) {
        var intent = session.getPaymentIntentObject();
        var charge = intent == null ? null : intent.getLatestChargeObject();
        var booked = charge == null ? null : charge.getBalanceTransactionObject();
        return intent == null || charge == null || booked == null
                ? null
                : new PaidCharge(intent.getId(), charge.getId(), booked.getId(), booked.getAmount(), booked.getFee());
    }
}
