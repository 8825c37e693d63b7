package dev.foothold.search;

import dev.foothold.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How pages and feeds that need no scripts write amounts and days.
final class PlainWords {

    // with the year, for these texts are kept and read again later
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);

    private PlainWords() {}

    /// "$24.50".
    static String dollars(Money amount) {
        return "$" + BigDecimal.valueOf(amount.minor(), 2).toPlainString();
    }

    /// "Jan 5, 2027".
    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
