package dev.foothold.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class AlertRhythmTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final Instant SUNDAY_EVENING_THERE = Instant.parse("2026-11-23T02:30:00Z");

    @Test
    void comesEveryMorningWhereThePersonLives() {
        assertThat(AlertRhythm.DAILY.next(SUNDAY_EVENING_THERE, CHICAGO)).isEqualTo("2026-11-23T13:00:00Z");
        assertThat(AlertRhythm.DAILY.next(Instant.parse("2026-11-23T13:00:00Z"), CHICAGO))
                .isEqualTo("2026-11-24T13:00:00Z");
    }

    @Test
    void comesOnMondayMornings() {
        assertThat(AlertRhythm.WEEKLY.next(SUNDAY_EVENING_THERE, CHICAGO)).isEqualTo("2026-11-23T13:00:00Z");
        assertThat(AlertRhythm.WEEKLY.next(Instant.parse("2026-11-23T13:00:00Z"), CHICAGO))
                .isEqualTo("2026-11-30T13:00:00Z");
    }

    @Test
    void keepsTheMorningWhenTheClocksAreChanged() {
        assertThat(AlertRhythm.DAILY.next(Instant.parse("2026-10-31T12:30:00Z"), CHICAGO))
                .isEqualTo("2026-11-01T13:00:00Z");
        assertThat(AlertRhythm.DAILY.next(Instant.parse("2026-10-31T11:30:00Z"), CHICAGO))
                .isEqualTo("2026-10-31T12:00:00Z");
    }

    @Test
    void neverComesWhenOff() {
        assertThat(AlertRhythm.OFF.next(SUNDAY_EVENING_THERE, CHICAGO)).isNull();
    }
}
