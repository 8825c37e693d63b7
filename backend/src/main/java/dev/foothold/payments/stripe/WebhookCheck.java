package dev.foothold.payments.stripe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Compares the addresses that Stripe sends messages to with one that we need.
final class WebhookCheck {

    private static final String PLACE = " in the Stripe dashboard under Developers, Webhooks";

    private WebhookCheck() {}

    /// What is wrong with the one for this address, in sentences; the best counts while one follows another.
    static List<String> wrong(WebhookEndpoint wanted, String url, List<StripeTarget> targets) {
        return targets.stream()
                .filter(target -> target.url().equals(url))
                .map(target -> wrong(wanted, target))
                .min(Comparator.comparingInt(List::size))
                .orElseGet(() -> List.of("Stripe sends nothing to " + url + ". " + another(wanted)));
    }

    private static List<String> wrong(WebhookEndpoint wanted, StripeTarget target) {
        var wrong = new ArrayList<String>();
        if (!target.enabled()) {
            wrong.add("The endpoint %s is disabled. Enable it".formatted(target.url()) + PLACE + ".");
        }
        if (wanted.thin() && !target.thin()) {
            wrong.add("The endpoint %s gets whole objects, no thin events. ".formatted(target.url()) + another(wanted));
        }
        if (!wanted.thin() && !StripeGateway.version().equals(target.version())) {
            wrong.add("The endpoint %s speaks API version %s. "
                            .formatted(target.url(), target.version() == null ? "of the account" : target.version())
                    + another(wanted));
        }
        var missing = target.without(wanted.types());
        if (!missing.isEmpty()) {
            wrong.add("The endpoint %s is not told of %s. Add these events"
                            .formatted(target.url(), String.join(", ", missing))
                    + PLACE + ".");
        }
        return wrong;
    }

    // neither the version nor the payload of an endpoint can be changed
    private static String another(WebhookEndpoint wanted) {
        return "Add an endpoint with %s for events from %s".formatted(payload(wanted), from(wanted)) + PLACE
                + ", and set foothold.payments.stripe.webhook-secrets." + wanted.word() + " to its signing secret.";
    }

    private static String payload(WebhookEndpoint wanted) {
        return wanted.thin() ? "thin payload" : "API version " + StripeGateway.version();
    }

    private static String from(WebhookEndpoint wanted) {
        return switch (wanted) {
            case PLATFORM -> "your account";
            case CONNECT -> "connected accounts";
            case ACCOUNTS -> "connected and v2 accounts";
        };
    }
}
