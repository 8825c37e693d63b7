package dev.foothold.payments.stripe;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/// The time that we share with Stripe. The application's own clock may travel; leases, retries and promises to Stripe
/// may not.
@Component
public class WorldTime {

    /// Now, in microseconds as the database keeps them.
    public Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
