package dev.foothold.payments.stripe;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Decides whether a message was signed by Stripe, just now.
@Component
class WebhookSignatures {

    private static final long TOLERANCE_SECONDS = 300;

    private final StripeSettings settings;
    private final WorldTime worldTime;

    WebhookSignatures(StripeSettings settings, WorldTime worldTime) {
        this.settings = settings;
        this.worldTime = worldTime;
    }

    /// Throws [ForgedMessage] unless one of the endpoint's secrets signed exactly these characters within five minutes.
    void verify(WebhookEndpoint endpoint, String payload, @Nullable String signature) {
        if (signature == null || signature.length() > 2_000) {
            throw new ForgedMessage("The Stripe-Signature header is missing.");
        }
        var secrets = endpoint.secrets(settings.webhookSecrets());
        if (secrets.stream().noneMatch(secret -> signed(payload, signature, secret))) {
            throw new ForgedMessage("The signature does not fit the message, or it is too old.");
        }
        if (fromTheFuture(signature)) {
            throw new ForgedMessage("The signature is from the future.");
        }
    }

    private static boolean signed(String payload, String signature, String secret) {
        try {
            return !secret.isBlank() && Webhook.Signature.verifyHeader(payload, signature, secret, TOLERANCE_SECONDS);
        } catch (SignatureVerificationException forged) {
            return false;
        }
    }

    // stripe-java refuses old signatures but takes any from the future, which could be replayed for long
    private boolean fromTheFuture(String signature) {
        var latest = worldTime.now().getEpochSecond() + TOLERANCE_SECONDS;
        return Arrays.stream(signature.split(","))
                .map(String::strip)
                .filter(part -> part.startsWith("t="))
                .anyMatch(part -> Long.parseLong(part.substring(2)) > latest);
    }
}
