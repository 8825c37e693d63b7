package dev.foothold.stripe.holdings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The time that objects are dated with: the real one, moved by an offset that anybody may set.
public final class StandInClock {
    private static final String OFFSET = "setting:clock";

    private final Holdings holdings;
    private final Clock real;
    private @Nullable Instant pinned;

    public StandInClock(Holdings holdings, Clock real) {
        this.holdings = holdings;
        this.real = real;
    }

    public Instant now() {
        return pinned == null ? real.instant().plus(offset()) : pinned;
    }

    public long seconds() {
        return now().getEpochSecond();
    }

    public Duration offset() {
        return holdings.get(Kind.SETTING, OFFSET)
                .map(setting -> Duration.ofMillis(Json.number(setting, "offset")))
                .orElse(Duration.ZERO);
    }

    /// Moves the clock; it goes on from there. Nothing brings it back to the real time.
    public void moveTo(@Nullable Instant now) {
        var offset = now == null ? Duration.ZERO : Duration.between(real.instant(), now);
        holdings.put(Kind.SETTING, Json.empty().put("id", OFFSET).put("offset", offset.toMillis()));
    }

    /// Does something as if it were that moment, for what fell due while the clock was moved.
    void at(Instant moment, Runnable action) {
        pinned = moment;
        try {
            action.run();
        } finally {
            pinned = null;
        }
    }
}
