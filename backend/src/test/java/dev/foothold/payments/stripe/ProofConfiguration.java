package dev.foothold.payments.stripe;

import com.stripe.StripeClient;
import com.stripe.net.HttpClient;
import dev.foothold.shared.TravellingClock;
import java.time.Instant;
import java.util.function.ToLongFunction;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The payments module as it is, but for what acts by itself: its workers stand still, its clock and its Stripe obey.
@EnableConfigurationProperties(StripeSettings.class)
@ComponentScan(
        basePackages = "dev.foothold.payments",
        excludeFilters = {
            @Filter(type = FilterType.REGEX, pattern = ".*(Controller|Test|Tests|Fixtures|Configuration)"),
            @Filter(
                    type = FilterType.ASSIGNABLE_TYPE,
                    classes = {
                        Worker.class,
                        PlatformBalance.class,
                        StripeSetupTimer.class,
                        StripeConnection.class,
                        CrashPoint.class,
                        WorldTime.class
                    })
        })
public class ProofConfiguration {

    @Bean
    TravellingClock clock() {
        return new TravellingClock();
    }

    @Bean
    WorldTime worldTime(TravellingClock clock) {
        return new WorldTime() {
            @Override
            public Instant now() {
                return clock.instant();
            }
        };
    }

    @Bean
    ProofCrashPoint crashPoint(StripeSettings settings) {
        return new ProofCrashPoint(settings);
    }

    @Bean
    StripeClient stripeClient(HttpClient transport) {
        return StripeClient.builder()
                .setApiKey("sk_test_proof")
                .setApiBase("http://localhost")
                .setHttpClient(transport)
                .build();
    }

    @Bean
    ProofMachinery machinery(
            OperationExecutor executor,
            WebhookInbox inbox,
            Bell bell,
            StripeNews news,
            JdbcClient database,
            WorldTime worldTime,
            ToLongFunction<String> changes) {
        return new ProofMachinery(executor, inbox, bell, news, database, worldTime, changes);
    }
}
