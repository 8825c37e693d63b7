package dev.foothold.payments.stripe;

import com.stripe.model.Payout;
import com.stripe.net.ApiResource;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Money of the platform on its way to its bank as Stripe tells it.
///
/// @param returned where Stripe booked its return, or null unless it failed
public record StripePayout(
        String id,
        long amount,
        boolean failed,
        @Nullable String balanceTransaction,
        @Nullable String returned) {

    /// Reads Stripe's JSON.
    public static StripePayout read(String json) {
        return of(ApiResource.GSON.fromJson(json, Payout.class));
    }

    static StripePayout of(Payout payout) {
        return new StripePayout(
                payout.getId(),
                payout.getAmount(),
                Set.of("failed", "canceled").contains(payout.getStatus()),
                payout.getBalanceTransaction(),
                payout.getFailureBalanceTransaction());
    }
}
