package dev.foothold.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Embeddable;

/// An amount of money in the smallest unit of its currency (cents for USD).
///
/// @param minor the amount in minor units, may be negative
/// @param currency the ISO 4217 code, three capital letters
@Embeddable
public record Money(long minor, String currency) implements Comparable<Money> {

    /// Refuses anything but a three-letter currency code.
    public Money {
        if (!currency.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("A currency is three capital letters, not " + currency);
        }
    }

    /// An amount in US dollars.
    ///
    /// @param cents the amount in cents
    public static Money usd(long cents) {
        return new Money(cents, "USD");
    }

    /// The sum; throws [ArithmeticException] on overflow and [IllegalArgumentException] for two currencies.
    public Money plus(Money other) {
        return new Money(Math.addExact(minor, sameCurrency(other).minor), currency);
    }

    /// The difference; throws [ArithmeticException] on overflow and [IllegalArgumentException] for two currencies.
    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, sameCurrency(other).minor), currency);
    }

    /// The share of this amount in basis points, a half cent rounded up: `floor((minor * points + 5000) / 10000)`.
    public Money basisPoints(int points) {
        return new Money(Math.floorDiv(Math.addExact(Math.multiplyExact(minor, points), 5000L), 10_000L), currency);
    }

    /// This amount divided into equal parts, rounded down to the minor unit.
    public Money dividedBy(int parts) {
        return new Money(Math.floorDiv(minor, parts), currency);
    }

    /// Whether this is more than nothing.
    @JsonIgnore
    public boolean isPositive() {
        return minor > 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, sameCurrency(other).minor);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot combine " + currency + " with " + other.currency);
        }
        return other;
    }
}
