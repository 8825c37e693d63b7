package dev.foothold.payments.stripe;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Where Stripe sends its messages: each endpoint has secrets of its own.
enum WebhookEndpoint {
    /// About our own account.
    PLATFORM,
    /// About students' accounts, in the older form.
    CONNECT,
    /// About students' accounts, in the newer, thin form.
    ACCOUNTS;

    static Optional<WebhookEndpoint> named(String name) {
        return Stream.of(values())
                .filter(endpoint -> endpoint.word().equals(name))
                .findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> secrets(StripeSettings.WebhookSecrets secrets) {
        return switch (this) {
            case PLATFORM -> secrets.platform();
            case CONNECT -> secrets.connect();
            case ACCOUNTS -> secrets.accounts();
        };
    }
}
