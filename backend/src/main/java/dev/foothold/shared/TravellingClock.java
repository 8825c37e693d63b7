package dev.foothold.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/// The one clock of the application, in UTC and in microseconds as the database keeps them. It ticks like any other,
/// and can be set to another moment: the demo data plays a year in a minute, tests wait a week in no time.
public class TravellingClock extends Clock {

    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

    /// From here on the clock shows this moment and ticks on.
    public void travelTo(Instant moment) {
        offset.set(Duration.between(Instant.now(), moment));
    }

    /// Moves the clock on from what it shows now; a negative duration moves it back.
    public void travel(Duration duration) {
        offset.updateAndGet(duration::plus);
    }

    /// Shows the true time again.
    public void comeBack() {
        offset.set(Duration.ZERO);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset.get()).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? this : Clock.fixed(instant(), zone);
    }
}
