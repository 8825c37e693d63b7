package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Money;

/// What one student was paid in one tax year, beside the sums from which that is reported.
///
/// @param net gross less the platform fee, less nothing else
/// @param takenBack what was taken back in this year, gross, whenever it was paid
/// @param threshold from this gross total on the year is reported
/// @param thresholdTransfers from so many transfers on, besides; 0 where the total alone decides
/// @param standing how near the year is to both
/// @param taxNumberGiven whether Stripe has the student's tax number, as far as we know
public record PayeeYearView(
        AccountId payee,
        String name,
        int year,
        int transfers,
        Money gross,
        Money platformFee,
        Money net,
        Money takenBack,
        Money threshold,
        int thresholdTransfers,
        Standing standing,
        boolean taxNumberGiven) {

    /// How near a year is to being reported: from four fifths on, students are asked for their tax number.
    public enum Standing {
        BELOW,
        NEAR,
        REACHED
    }
}
