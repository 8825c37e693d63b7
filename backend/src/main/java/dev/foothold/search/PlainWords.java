package dev.foothold.search;

import dev.foothold.shared.Money;
import java.math.BigDecimal;

/// How pages and feeds that need no scripts write amounts.
final class PlainWords {

    private PlainWords() {}

    /// "$24.50".
    static String dollars(Money amount) {
        return "$" + BigDecimal.valueOf(amount.minor(), 2).toPlainString();
    }
}
