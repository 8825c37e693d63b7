package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Money;

/// The sums of one payee's year, in cents.
record PayeeYear(AccountId payee, int transfers, long gross, long platformFee, long takenBack, boolean taxNumberGiven) {

    PayeeYearView view(int year, String name, TaxThreshold threshold) {
        return new PayeeYearView(
                payee,
                name,
                year,
                transfers,
                Money.usd(gross),
                Money.usd(platformFee),
                Money.usd(gross - platformFee),
                Money.usd(takenBack),
                Money.usd(threshold.amount()),
                threshold.transfers(),
                threshold.standing(gross, transfers),
                taxNumberGiven);
    }
}
