package dev.foothold.payments.stripe;

import com.stripe.model.Account;
import org.jspecify.annotations.Nullable;

/// Our own account as Stripe tells it; what Stripe leaves out is null.
///
/// @param takesPayments whether payers can be charged
/// @param paysOut whether its balance can be sent to a bank
/// @param controlled whether another platform controls it
/// @param cardPayments how the capability stands, such as `active`
/// @param transfers how the capability stands, such as `active`
record StripePlatform(
        boolean takesPayments,
        boolean paysOut,
        boolean controlled,
        @Nullable String country,
        @Nullable String currency,
        @Nullable String cardPayments,
        @Nullable String transfers) {

    static StripePlatform of(Account account) {
        var capabilities = account.getCapabilities();
        var controller = account.getController();
        return new StripePlatform(
                Boolean.TRUE.equals(account.getChargesEnabled()),
                Boolean.TRUE.equals(account.getPayoutsEnabled()),
                controller != null && "application".equals(controller.getType()),
                account.getCountry(),
                account.getDefaultCurrency(),
                capabilities == null ? null : capabilities.getCardPayments(),
                capabilities == null ? null : capabilities.getTransfers());
    }
}
