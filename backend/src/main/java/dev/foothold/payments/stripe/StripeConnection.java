package dev.foothold.payments.stripe;

import com.stripe.StripeClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How Stripe is reached: with time limits, and few immediate retries, because the outbox does the long ones.
@Configuration(proxyBeanMethods = false)
class StripeConnection {

    @Bean
    StripeClient stripeClient(StripeSettings settings) {
        var builder = StripeClient.builder()
                .setApiKey(settings.key())
                .setConnectTimeout(5_000)
                .setReadTimeout(30_000)
                .setMaxNetworkRetries(2);
        if (settings.apiBase() != null && !settings.apiBase().isBlank()) {
            builder.setApiBase(settings.apiBase());
        }
        return builder.build();
    }
}
