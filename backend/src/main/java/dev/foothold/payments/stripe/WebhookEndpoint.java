package dev.foothold.payments.stripe;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Where Stripe sends its messages, and which of them we need: each endpoint has secrets of its own.
enum WebhookEndpoint {
    /// About our own account.
    PLATFORM(
            "checkout.session.completed",
            "checkout.session.async_payment_succeeded",
            "checkout.session.async_payment_failed",
            "checkout.session.expired",
            "payment_intent.succeeded",
            "payment_intent.processing",
            "payment_intent.payment_failed",
            "payment_intent.canceled",
            "charge.dispute.created",
            "charge.dispute.updated",
            "charge.dispute.funds_withdrawn",
            "charge.dispute.funds_reinstated",
            "charge.dispute.closed",
            "radar.early_fraud_warning.created",
            "refund.created",
            "refund.updated",
            "refund.failed",
            "transfer.created",
            "transfer.updated",
            "transfer.reversed",
            "topup.succeeded",
            "payout.created",
            "payout.updated",
            "payout.paid",
            "payout.failed",
            "payout.canceled"),
    /// About students' accounts, in the older form.
    CONNECT(
            "payout.created",
            "payout.updated",
            "payout.paid",
            "payout.failed",
            "payout.canceled",
            "payout.reconciliation_completed",
            "account.updated",
            "account.application.deauthorized"),
    /// About students' accounts, in the newer, thin form.
    ACCOUNTS(
            "v2.core.account[configuration.recipient].capability_status_updated",
            "v2.core.account[identity].updated",
            "v2.core.account[requirements].updated",
            "v2.core.account.closed");

    private final List<String> types;

    WebhookEndpoint(String... types) {
        this.types = List.of(types);
    }

    static Optional<WebhookEndpoint> named(String name) {
        return Stream.of(values())
                .filter(endpoint -> endpoint.word().equals(name))
                .findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Where it is, below our public address.
    String path() {
        return "/api/webhooks/stripe/" + word();
    }

    /// The messages that we act upon.
    List<String> types() {
        return types;
    }

    /// Whether its messages only name the object.
    boolean thin() {
        return this == ACCOUNTS;
    }

    List<String> secrets(StripeSettings.WebhookSecrets secrets) {
        return switch (this) {
            case PLATFORM -> secrets.platform();
            case CONNECT -> secrets.connect();
            case ACCOUNTS -> secrets.accounts();
        };
    }
}
