package dev.foothold.payments.stripe;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Which Stripe account is ours and how it signs.
///
/// @param key the secret key, `sk_test_...` or `sk_live_...`
/// @param apiBase another address than Stripe's own
/// @param webhookSecrets the signing secrets of the three webhook endpoints, two of each while rotating
/// @param environment a short name that tells our objects from those of another installation on the same account
/// @param lease how long one process keeps an operation to itself; longer than a call takes with its retries
/// @param patience how long somebody waits for another click at the same thing to be answered
@Validated
@ConfigurationProperties("foothold.payments.stripe")
public record StripeSettings(
        @NotBlank(message = "is missing: set it to the secret key of your Stripe account")
        String key,

        @Nullable String apiBase,
        @DefaultValue WebhookSecrets webhookSecrets,

        @DefaultValue("foothold") @Pattern(regexp = "[a-z0-9-]{1,20}")
        String environment,

        @DefaultValue("2m") Duration lease,
        @DefaultValue("4s") Duration patience) {

    /// The signing secrets by endpoint.
    public record WebhookSecrets(
            @DefaultValue List<String> platform,
            @DefaultValue List<String> connect,
            @DefaultValue List<String> accounts) {}

    boolean live() {
        return key.startsWith("sk_live") || key.startsWith("rk_live");
    }
}
