package dev.foothold.payments.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StripeSetupTest {

    private static final StripeSettings.WebhookSecrets COMPLETE =
            new StripeSettings.WebhookSecrets(List.of("whsec_1"), List.of("whsec_2"), List.of("whsec_3", "whsec_4"));

    @Test
    void hasNothingToSayAboutCompleteSettings() {
        assertThat(new StripeSetup(settings("sk_live_1", null, COMPLETE)).wrong())
                .isEmpty();
    }

    @Test
    void refusesToStartALiveKeyWithoutAllSecrets() {
        var setup = new StripeSetup(settings(
                "sk_live_1",
                null,
                new StripeSettings.WebhookSecrets(List.of("whsec_1"), List.of(), List.of("whsec_3"))));

        assertThatIllegalStateException()
                .isThrownBy(setup::afterPropertiesSet)
                .withMessageContaining("webhook-secrets.connect is missing");
    }

    @Test
    void neverSendsALiveKeyElsewhere() {
        var setup = new StripeSetup(settings("rk_live_1", "http://localhost:8026", COMPLETE));

        assertThatIllegalStateException().isThrownBy(setup::afterPropertiesSet).withMessageContaining("api-base");
    }

    @Test
    void knowsAPublishableKeyFromASecretOne() {
        assertThat(new StripeSetup(settings("pk_test_1", null, COMPLETE)).wrong())
                .singleElement()
                .asString()
                .contains("no secret key");
    }

    private static StripeSettings settings(
            String key, @Nullable String apiBase, StripeSettings.WebhookSecrets secrets) {
        return new StripeSettings(key, apiBase, secrets, "test", Duration.ofMinutes(1), Duration.ZERO);
    }
}
