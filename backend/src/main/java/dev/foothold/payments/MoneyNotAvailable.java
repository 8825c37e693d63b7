package dev.foothold.payments;

import dev.foothold.shared.Conflict;
import dev.foothold.shared.Money;

/// More was to be released or refunded than is held.
class MoneyNotAvailable extends Conflict {

    MoneyNotAvailable(Money asked, Money held) {
        super(
                "money-not-available",
                "Not enough money is held",
                "%s was asked for and %s is held. Nothing moved.".formatted(text(asked), text(held)));
    }

    private static String text(Money money) {
        return "%d.%02d %s".formatted(money.minor() / 100, Math.abs(money.minor() % 100), money.currency());
    }
}
