package dev.foothold.payments.stripe;

import com.stripe.model.Refund;
import com.stripe.net.ApiResource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A refund as Stripe tells it.
///
/// @param balanceTransaction where Stripe booked it, or null while it waits for money
/// @param returned where Stripe booked its return, or null unless it failed afterwards
public record StripeRefund(
        String id,
        Status status,
        long amount,
        Map<String, String> metadata,
        @Nullable String balanceTransaction,
        @Nullable String returned,
        @Nullable String failure) {

    /// Whether it will arrive.
    public enum Status {
        PENDING,
        SUCCEEDED,
        FAILED
    }

    /// Reads Stripe's JSON.
    public static StripeRefund read(String json) {
        return of(ApiResource.GSON.fromJson(json, Refund.class));
    }

    static StripeRefund of(Refund refund) {
        var status = switch (refund.getStatus()) {
            case "succeeded" -> Status.SUCCEEDED;
            case "failed", "canceled" -> Status.FAILED;
            default -> Status.PENDING;
        };
        return new StripeRefund(
                refund.getId(),
                status,
                refund.getAmount(),
                refund.getMetadata() == null ? Map.of() : Map.copyOf(refund.getMetadata()),
                refund.getBalanceTransaction(),
                refund.getFailureBalanceTransaction(),
                refund.getFailureReason());
    }
}
