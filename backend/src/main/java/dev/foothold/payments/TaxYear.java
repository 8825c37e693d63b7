package dev.foothold.payments;

/// How far somebody's tax year has come.
///
/// @param transfers how many of them reached the payee, or are on their way
/// @param gross what they come to, in cents
record TaxYear(int year, int transfers, long gross, TaxThreshold threshold) {

    /// The same year with one more transfer.
    TaxYear with(Payout next) {
        return new TaxYear(
                year, transfers + 1, Math.addExact(gross, next.gross().minor()), threshold);
    }

    PayeeYearView.Standing standing() {
        return threshold.standing(gross, transfers);
    }
}
