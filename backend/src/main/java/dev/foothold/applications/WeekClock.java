package dev.foothold.applications;

import java.time.Duration;
import java.time.Instant;

/// Since when a student has waited for a word of substance, and until when the next one is due.
///
/// @param lastWordAt when the student last heard something of substance, or applied
/// @param daysSinceLastWord whole days since then
/// @param nextWordDue when the limit is reached
/// @param level how urgent it is
public record WeekClock(Instant lastWordAt, int daysSinceLastWord, Instant nextWordDue, ClockLevel level) {

    static WeekClock of(ApplicationStatus status, Instant lastWordAt, Instant now, ApplicationSettings settings) {
        var silence = Duration.between(lastWordAt, now);
        return new WeekClock(
                lastWordAt,
                (int) Math.max(0, silence.toDays()),
                lastWordAt.plus(settings.silenceLimit()),
                status.isWaiting() ? level(silence, settings) : ClockLevel.NONE);
    }

    private static ClockLevel level(Duration silence, ApplicationSettings settings) {
        if (silence.compareTo(settings.silenceLimit()) >= 0) {
            return ClockLevel.RED;
        }
        return silence.compareTo(settings.silenceWarning()) >= 0 ? ClockLevel.AMBER : ClockLevel.CALM;
    }
}
