package dev.foothold.search;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// How often somebody wants to hear of new projects for a saved search.
enum AlertRhythm {
    OFF,
    INSTANT,
    DAILY,
    WEEKLY;

    /// New projects wake instant alerts; this is for those that were published while nobody could tell.
    private static final Duration INSTANT_AT_LATEST = Duration.ofHours(1);

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /// When to look next: every morning or every Monday morning where the person lives. Null when never.
    @Nullable
    Instant next(Instant now, ZoneId zone) {
        var there = now.atZone(zone);
        var morning = there.with(MORNING);
        return switch (this) {
            case OFF -> null;
            case INSTANT -> now.plus(INSTANT_AT_LATEST);
            case DAILY -> (morning.isAfter(there) ? morning : morning.plusDays(1)).toInstant();
            case WEEKLY -> {
                var monday = morning.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
                yield (monday.isAfter(there) ? monday : monday.plusWeeks(1)).toInstant();
            }
        };
    }
}
