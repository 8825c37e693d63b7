package dev.foothold.insights;

import dev.foothold.shared.Rules;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The days that figures are made from, and the academic years they belong to. An academic year begins in August.
///
/// @param from the first day
/// @param to the last day
record Period(LocalDate from, LocalDate to) {

    private static final int MOST_YEARS = 5;

    /// What was asked for; by default from the beginning of the academic year until today.
    static Period of(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        var last = to == null ? today : to;
        var first = from == null ? startOf(academicYear(last)) : from;
        new Rules()
                .check(!first.isAfter(last), "from", "Begin before the period ends.")
                .check(first.getYear() >= 2000 && last.getYear() < 2100, "from", "Give dates between 2000 and 2099.")
                .check(
                        !first.plusYears(MOST_YEARS).isBefore(last),
                        "to",
                        "Look at no more than " + MOST_YEARS + " years at once.")
                .throwIfBroken();
        return new Period(first, last);
    }

    /// The academic years whose students are counted here: those of which at least half lies in the period, or else the
    /// one in which it ends.
    List<String> terms() {
        var whole = IntStream.rangeClosed(academicYear(from), academicYear(to))
                .filter(year -> 2 * daysOf(year) >= ChronoUnit.DAYS.between(startOf(year), startOf(year + 1)))
                .mapToObj(Period::term)
                .toList();
        return whole.isEmpty() ? List.of(term(academicYear(to))) : whole;
    }

    private long daysOf(int year) {
        var first = from.isAfter(startOf(year)) ? from : startOf(year);
        var end = to.plusDays(1).isBefore(startOf(year + 1)) ? to.plusDays(1) : startOf(year + 1);
        return ChronoUnit.DAYS.between(first, end);
    }

    private static int academicYear(LocalDate day) {
        return day.getMonthValue() >= 8 ? day.getYear() : day.getYear() - 1;
    }

    private static LocalDate startOf(int academicYear) {
        return LocalDate.of(academicYear, 8, 1);
    }

    private static String term(int academicYear) {
        return academicYear + "-" + "%02d".formatted((academicYear + 1) % 100);
    }
}
