package dev.foothold.shared;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;

/// Counts Monday to Friday; public holidays count as business days until a calendar is configured.
public final class BusinessDays {

    private BusinessDays() {}

    /// The same time of day, a number of business days later.
    ///
    /// @param from the moment to count from
    /// @param days how many business days, at least 0
    public static Instant plus(Instant from, int days) {
        var moment = from.atZone(ZoneOffset.UTC);
        var left = days;
        while (left > 0) {
            moment = moment.plusDays(1);
            var weekend = moment.getDayOfWeek() == DayOfWeek.SATURDAY || moment.getDayOfWeek() == DayOfWeek.SUNDAY;
            left -= weekend ? 0 : 1;
        }
        return moment.toInstant();
    }
}
