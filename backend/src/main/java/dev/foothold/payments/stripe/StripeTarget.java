package dev.foothold.payments.stripe;

import com.stripe.model.WebhookEndpoint;
import com.stripe.model.v2.core.EventDestination;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An address that Stripe sends messages to, of either kind.
///
/// @param version in which version of the API it is told of objects; null for the account's own, and where thin
/// @param thin whether messages only name the object
/// @param types the messages that it gets, `*` for all
record StripeTarget(String url, boolean enabled, @Nullable String version, boolean thin, List<String> types) {

    static StripeTarget of(WebhookEndpoint endpoint) {
        return new StripeTarget(
                endpoint.getUrl(),
                "enabled".equals(endpoint.getStatus()),
                endpoint.getApiVersion(),
                false,
                List.copyOf(endpoint.getEnabledEvents()));
    }

    /// Empty when it does not send to an address.
    static Optional<StripeTarget> of(EventDestination destination) {
        var webhook = destination.getWebhookEndpoint();
        if (webhook == null || webhook.getUrl() == null) {
            return Optional.empty();
        }
        return Optional.of(new StripeTarget(
                webhook.getUrl(),
                "enabled".equals(destination.getStatus()),
                destination.getSnapshotApiVersion(),
                "thin".equals(destination.getEventPayload()),
                List.copyOf(destination.getEnabledEvents())));
    }

    /// What it is not told of, of all that it should be.
    List<String> without(List<String> wanted) {
        return types.contains("*")
                ? List.of()
                : wanted.stream().filter(type -> !types.contains(type)).toList();
    }
}
