package dev.foothold.payments.stripe;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.stripe.net.Webhook;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebhookSignaturesTest {

    private static final String MESSAGE = "{\"id\": \"evt_1\"}";

    private final WebhookSignatures signatures = new WebhookSignatures(
            new StripeSettings(
                    "sk_test_1",
                    null,
                    new StripeSettings.WebhookSecrets(
                            List.of("whsec_new", "whsec_old"), List.of("whsec_other"), List.of()),
                    "test",
                    Duration.ofMinutes(1),
                    Duration.ZERO),
            new WorldTime());

    @Test
    void takesTheNewAndTheOldSecretWhileItIsRotated() throws Exception {
        var fresh = signature("whsec_new", 0);
        var old = signature("whsec_old", 0);

        assertThatCode(() -> signatures.verify(WebhookEndpoint.PLATFORM, MESSAGE, fresh))
                .doesNotThrowAnyException();
        assertThatCode(() -> signatures.verify(WebhookEndpoint.PLATFORM, MESSAGE, old))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesTheSecretOfAnotherEndpointAndAnyWhereThereIsNone() throws Exception {
        var other = signature("whsec_other", 0);

        assertThatExceptionOfType(ForgedMessage.class)
                .isThrownBy(() -> signatures.verify(WebhookEndpoint.PLATFORM, MESSAGE, other));
        assertThatExceptionOfType(ForgedMessage.class)
                .isThrownBy(() -> signatures.verify(WebhookEndpoint.ACCOUNTS, MESSAGE, other));
    }

    @Test
    void bearsFiveMinutesOfSkewAndNoMore() throws Exception {
        var late = signature("whsec_new", -290);
        var early = signature("whsec_new", 290);
        var tooLate = signature("whsec_new", -310);
        var tooEarly = signature("whsec_new", 310);

        assertThatCode(() -> signatures.verify(WebhookEndpoint.PLATFORM, MESSAGE, late))
                .doesNotThrowAnyException();
        assertThatCode(() -> signatures.verify(WebhookEndpoint.PLATFORM, MESSAGE, early))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(ForgedMessage.class)
                .isThrownBy(() -> signatures.verify(WebhookEndpoint.PLATFORM, MESSAGE, tooLate));
        assertThatExceptionOfType(ForgedMessage.class)
                .isThrownBy(() -> signatures.verify(WebhookEndpoint.PLATFORM, MESSAGE, tooEarly));
    }

    private static String signature(String secret, long seconds) throws Exception {
        return Webhook.Signature.generateSignatureHeader(
                MESSAGE, secret, Instant.now().getEpochSecond() + seconds);
    }
}
