package dev.foothold.payments.stripe;

import com.stripe.model.v2.core.Account;
import com.stripe.net.ApiResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A student's Stripe account as Stripe tells it.
///
/// @param transfersActive whether we can transfer money to it
/// @param payoutsActive whether it can pay on to the bank
/// @param missing what Stripe still wants to know, in its own words
public record StripeAccount(
        String id, boolean transfersActive, boolean payoutsActive, boolean closed, List<String> missing) {

    /// Reads Stripe's JSON; it must have been asked for with its recipient configuration and requirements.
    public static StripeAccount read(String json) {
        return of(ApiResource.GSON.fromJson(json, Account.class));
    }

    /// One that is not ours to ask any more.
    static StripeAccount gone(String id) {
        return new StripeAccount(id, false, false, true, List.of());
    }

    static StripeAccount of(Account account) {
        var balance = balance(account);
        var transfers = balance == null ? null : balance.getStripeTransfers();
        var payouts = balance == null ? null : balance.getPayouts();
        var closed = Boolean.TRUE.equals(account.getClosed());
        return new StripeAccount(
                account.getId(),
                !closed && transfers != null && "active".equals(transfers.getStatus()),
                !closed && payouts != null && "active".equals(payouts.getStatus()),
                closed,
                missing(account));
    }

    private static Account.Configuration.Recipient.Capabilities.@Nullable StripeBalance balance(Account account) {
        var configuration = account.getConfiguration();
        var recipient = configuration == null ? null : configuration.getRecipient();
        var capabilities = recipient == null ? null : recipient.getCapabilities();
        return capabilities == null ? null : capabilities.getStripeBalance();
    }

    private static List<String> missing(Account account) {
        var missing = new ArrayList<String>();
        var requirements = account.getRequirements();
        if (requirements != null && requirements.getEntries() != null) {
            requirements.getEntries().stream()
                    .map(Account.Requirements.Entry::getDescription)
                    .filter(Objects::nonNull)
                    .limit(20)
                    .forEach(missing::add);
        }
        return List.copyOf(missing);
    }
}
