package dev.foothold.payments.stripe;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Asks Stripe whether everything is set up as we need it, and says what is not and where it is put right.
@Component
class StripeSetupCheck {

    private final StripeGateway stripe;
    private final String base;

    StripeSetupCheck(StripeGateway stripe, @Value("${foothold.base-url}") String base) {
        this.stripe = stripe;
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    /// What is wrong, in sentences.
    ///
    /// @throws StripeNotReachable when Stripe does not answer
    List<String> wrong() {
        var wrong = new ArrayList<String>();
        try {
            see("the account", wrong, () -> account(stripe.platform(), wrong));
            see("the webhook endpoints", wrong, () -> {
                var targets = stripe.webhookEndpoints();
                messages(WebhookEndpoint.PLATFORM, targets, wrong);
                messages(WebhookEndpoint.CONNECT, targets, wrong);
            });
            see(
                    "the event destinations",
                    wrong,
                    () -> messages(WebhookEndpoint.ACCOUNTS, stripe.eventDestinations(), wrong));
            see("the balance settings", wrong, () -> payouts(stripe.paysOutByHand(), wrong));
        } catch (StripeKeyUnknown unknown) {
            return List.of("Stripe does not know our key. Set foothold.payments.stripe.key to a secret key that the"
                    + " Stripe dashboard shows under Developers, API keys.");
        }
        return List.copyOf(wrong);
    }

    // a restricted key may not see everything; the rest is looked at all the same
    private static void see(String what, List<String> wrong, Runnable look) {
        try {
            look.run();
        } catch (StripeRefused refused) {
            wrong.add("Stripe does not show %s to our key, so nobody knows whether all is right there. ".formatted(what)
                    + "Let the key read that in the Stripe dashboard under Developers, API keys.");
        }
    }

    private static void account(StripePlatform account, List<String> wrong) {
        if (account.controlled()) {
            wrong.add("foothold.payments.stripe.key belongs to an account that another platform controls. Set it to a"
                    + " key of your own account.");
        }
        if (!account.takesPayments()) {
            wrong.add("The Stripe account may not take payments yet. Answer what the Stripe dashboard asks under"
                    + " Settings, Business, Account status.");
        }
        if (!account.paysOut()) {
            wrong.add("The Stripe account may not pay out yet. Name a bank account in the Stripe dashboard under"
                    + " Settings, Business, Bank accounts.");
        }
        differs(account.country(), "US", "is in the country", wrong);
        differs(account.currency(), "usd", "has the default currency", wrong);
        capability(account.cardPayments(), "card_payments", wrong);
        capability(account.transfers(), "transfers", wrong);
    }

    private static void differs(@Nullable String there, String wanted, String what, List<String> wrong) {
        if (!wanted.equals(there)) {
            wrong.add("The Stripe account %s %s, but we count on %s. ".formatted(what, there, wanted)
                    + "Set foothold.payments.stripe.key to a key of an account in the United States with US dollars.");
        }
    }

    // Stripe leaves them out for some accounts, which says nothing
    private static void capability(@Nullable String status, String name, List<String> wrong) {
        if (status != null && !status.equals("active")) {
            wrong.add("The capability %s of the Stripe account is %s, not active. ".formatted(name, status)
                    + "Answer what the Stripe dashboard asks under Settings, Business, Account status.");
        }
    }

    private void messages(WebhookEndpoint wanted, List<StripeTarget> targets, List<String> wrong) {
        wrong.addAll(WebhookCheck.wrong(wanted, base + wanted.path(), targets));
    }

    private static void payouts(boolean byHand, List<String> wrong) {
        if (!byHand) {
            wrong.add("Stripe pays the balance out by itself, and with it money that is held for others. Set the payout"
                    + " schedule to manual in the Stripe dashboard under Settings, Business, Payouts.");
        }
    }
}
