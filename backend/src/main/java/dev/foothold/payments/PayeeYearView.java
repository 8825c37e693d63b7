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
        Standing standing) {

    /// How near a year is to being reported: from four fifths on somebody should ask for the tax number.
    public enum Standing {
        BELOW,
        NEAR,
        REACHED
    }
}
