package dev.foothold.payments.stripe;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// The time that we share with Stripe. The application's own clock may travel; leases, retries and promises to Stripe
/// may not.
public final class WorldTime {

    private WorldTime() {}

    /// Now, in microseconds as the database keeps them.
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
