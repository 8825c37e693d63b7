package dev.foothold.payments;

import java.util.List;

/// A statement as it is printed: whose it is, for which time, its totals and its lines.
///
/// @param note what the reader has to know of it besides, or nothing
record Paper(
        String title,
        String name,
        String period,
        String currency,
        List<Fact> facts,
        List<Column> columns,
        List<List<String>> rows,
        String note) {

    /// One total.
    record Fact(String name, String amount) {}

    /// One column of the lines.
    ///
    /// @param amount whether it is aligned as an amount
    record Column(String name, boolean amount) {

        static Column text(String name) {
            return new Column(name, false);
        }

        static Column amount(String name) {
            return new Column(name, true);
        }
    }
}
