package dev.foothold.notifications;

import dev.foothold.shared.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

/// Says money and days as people in the United States write them.
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.US);

    private Words() {}

    static String money(Money amount) {
        var format = NumberFormat.getCurrencyInstance(Locale.US);
        var currency = Currency.getInstance(amount.currency());
        format.setCurrency(currency);
        return format.format(BigDecimal.valueOf(amount.minor(), currency.getDefaultFractionDigits()));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(Instant moment) {
        return DAY.format(moment.atOffset(ZoneOffset.UTC));
    }

    static String quoted(String title) {
        return "“" + title + "”";
    }
}
