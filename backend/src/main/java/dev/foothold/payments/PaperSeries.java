package dev.foothold.payments;

/// The papers that are numbered without gaps, each kind in a series of its own.
enum PaperSeries {
    /// A payment has come.
    RECEIPT("payment", "R-"),
    /// Money of a payment has gone back.
    REFUND_NOTE("refund", "RN-");

    private final String word;
    private final String prefix;

    PaperSeries(String word, String prefix) {
        this.word = word;
        this.prefix = prefix;
    }

    /// How the series is called in its table.
    String word() {
        return word;
    }

    /// The number on the paper in this place, counted from 1.
    String number(long place) {
        return prefix + "%06d".formatted(place);
    }
}
