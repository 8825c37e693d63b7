package dev.foothold.payments.stripe;

import com.stripe.model.v2.core.Account;
import com.stripe.net.ApiResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A student's Stripe account as Stripe tells it.
///
/// @param transfersActive whether we can transfer money to it
/// @param payoutsActive whether it can pay on to the bank
/// @param taxNumberGiven whether its owner has given a whole tax number, which Stripe tells nobody; where Stripe shows
///        nothing of the owner, whether it does not ask for one
/// @param missing what Stripe still wants to know, in its own words
public record StripeAccount(
        String id,
        boolean transfersActive,
        boolean payoutsActive,
        boolean taxNumberGiven,
        boolean closed,
        List<String> missing) {

    // the last four digits, which Stripe takes at first, are no number that anybody could be reported by
    private static final Set<String> TAX_NUMBERS = Set.of("us_ssn", "us_itin");
    private static final String ASKED_FOR = "id_number";

    /// Reads Stripe's JSON; it must have been asked for with its recipient configuration, its identity and its
    /// requirements.
    public static StripeAccount read(String json) {
        return of(ApiResource.GSON.fromJson(json, Account.class));
    }

    /// One that is not ours to ask any more.
    static StripeAccount gone(String id) {
        return new StripeAccount(id, false, false, false, true, List.of());
    }

    static StripeAccount of(Account account) {
        var balance = balance(account);
        var transfers = balance == null ? null : balance.getStripeTransfers();
        var payouts = balance == null ? null : balance.getPayouts();
        var closed = Boolean.TRUE.equals(account.getClosed());
        var transfersActive = !closed && transfers != null && "active".equals(transfers.getStatus());
        return new StripeAccount(
                account.getId(),
                transfersActive,
                !closed && payouts != null && "active".equals(payouts.getStatus()),
                taxNumberGiven(account, transfersActive),
                closed,
                missing(account));
    }

    private static Account.Configuration.Recipient.Capabilities.@Nullable StripeBalance balance(Account account) {
        var configuration = account.getConfiguration();
        var recipient = configuration == null ? null : configuration.getRecipient();
        var capabilities = recipient == null ? null : recipient.getCapabilities();
        return capabilities == null ? null : capabilities.getStripeBalance();
    }

    // where Stripe shows nothing of the person behind an account, it says at least whether it still asks for the
    // number;
    // of one that is not set up yet that says nothing
    private static boolean taxNumberGiven(Account account, boolean isSetUp) {
        var identity = account.getIdentity();
        var individual = identity == null ? null : identity.getIndividual();
        var numbers = individual == null ? null : individual.getIdNumbers();
        if (numbers == null) {
            return isSetUp && missing(account).stream().noneMatch(wanted -> wanted.contains(ASKED_FOR));
        }
        return numbers.stream()
                .map(Account.Identity.Individual.IdNumber::getType)
                .filter(Objects::nonNull)
                .anyMatch(TAX_NUMBERS::contains);
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
