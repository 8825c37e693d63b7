package dev.foothold.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StripeInMemoryTest {
    private static final Map<String, String> SIGNED =
            Map.of("authorization", "Bearer sk_test_1", "content-type", "application/x-www-form-urlencoded");

    private final StripeInMemory stripe = StripeInMemory.empty();

    @Test
    void answersAsOverTheWire() {
        assertThat(stripe.ask("GET", "/v1/balance", SIGNED, "").status()).isEqualTo(200);
        assertThat(stripe.ask("GET", "/v1/balance", Map.of(), "").status()).isEqualTo(401);
        assertThat(stripe.ask("GET", "/v1/charges/ch_none", SIGNED, "").status())
                .isEqualTo(404);
    }

    @Test
    void breaksTheConnectionWhenAsked() {
        var switched = stripe.ask(
                "POST",
                "/_standin/faults",
                Map.of("content-type", "application/json"),
                "{\"match\": \"GET *\", \"kind\": \"drop_before\"}");

        assertThat(switched.status()).isEqualTo(200);
        assertThat(stripe.ask("GET", "/v1/balance", SIGNED, "").status()).isZero();
        assertThat(stripe.ask("GET", "/v1/balance", SIGNED, "").status()).isEqualTo(200);
    }

    @Test
    void tellsWhatHappenedToNobodyButTheTest() {
        stripe.ask("POST", "/_standin/top-ups", Map.of("content-type", "application/json"), "{\"amount\": 5000}");

        assertThat(stripe.all("top_up")).hasSize(1);
        assertThat(stripe.told()).extracting(StripeInMemory.Told::endpoint).containsOnly("platform");
        assertThat(StripeInMemory.empty().told()).isEmpty();
    }
}
