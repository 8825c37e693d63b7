package dev.foothold.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// Academic years; they begin in August.
final class Terms {

    private Terms() {}

    /// The year in which the academic year of a moment began.
    static int academicYear(Instant moment) {
        var day = day(moment);
        return day.getMonthValue() >= 8 ? day.getYear() : day.getYear() - 1;
    }

    /// As in `2026-27`.
    static String name(int academicYear) {
        return academicYear + "-" + "%02d".formatted((academicYear + 1) % 100);
    }

    static Instant begin(int academicYear) {
        return LocalDate.of(academicYear, 8, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
