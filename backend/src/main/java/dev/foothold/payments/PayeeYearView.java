package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Money;

/// What one student was paid in one tax year, beside the total from which that is reported.
///
/// @param net gross less the platform fee, less nothing else
/// @param takenBack what was taken back in this year, gross
/// @param threshold from this gross total on the year is reported
/// @param standing how near the total is
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
        Standing standing) {

    /// How near a year's total is to its threshold: from four fifths on somebody should ask for the tax number.
    public enum Standing {
        BELOW,
        NEAR,
        REACHED
    }
}
