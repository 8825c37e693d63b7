package dev.foothold.payments.stripe;

import com.stripe.model.TransferReversal;
import com.stripe.net.ApiResource;

/// Money that came back from a student's Stripe account as Stripe tells it.
public record StripeReversal(String id, long amount, String balanceTransaction) {

    /// Reads Stripe's JSON.
    public static StripeReversal read(String json) {
        var reversal = ApiResource.GSON.fromJson(json, TransferReversal.class);
        return new StripeReversal(reversal.getId(), reversal.getAmount(), reversal.getBalanceTransaction());
    }
}
