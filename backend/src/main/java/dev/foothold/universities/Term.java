package dev.foothold.universities;

import dev.foothold.shared.Rules;

/// An academic year, such as `2026-27`.
///
/// @param text the first year in full and the last two digits of the next
record Term(String text) {

    /// Refuses anything but two years in a row.
    Term {
        new Rules()
                .check(isTerm(text), "term", "An academic year reads like 2026-27.")
                .throwIfBroken();
    }

    private static boolean isTerm(String text) {
        if (!text.matches("20[0-9]{2}-[0-9]{2}")) {
            return false;
        }
        var first = Integer.parseInt(text.substring(2, 4));
        return Integer.parseInt(text.substring(5)) == (first + 1) % 100;
    }
}
