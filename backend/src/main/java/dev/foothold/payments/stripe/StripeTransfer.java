package dev.foothold.payments.stripe;

import com.stripe.model.Transfer;
import com.stripe.net.ApiResource;

/// A transfer to a student's Stripe account as Stripe tells it.
public record StripeTransfer(String id, long amount, String destination, String balanceTransaction) {

    /// Reads Stripe's JSON.
    public static StripeTransfer read(String json) {
        var transfer = ApiResource.GSON.fromJson(json, Transfer.class);
        return new StripeTransfer(
                transfer.getId(), transfer.getAmount(), transfer.getDestination(), transfer.getBalanceTransaction());
    }
}
