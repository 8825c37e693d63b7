package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Money;

/// The sums of one payee's year, in cents.
record PayeeYear(AccountId payee, int transfers, long gross, long platformFee, long takenBack) {

    private static final int NEAR_PERCENT = 80;

    PayeeYearView view(int year, String name, long threshold) {
        return new PayeeYearView(
                payee,
                name,
                year,
                transfers,
                Money.usd(gross),
                Money.usd(platformFee),
                Money.usd(gross - platformFee),
                Money.usd(takenBack),
                Money.usd(threshold),
                standing(threshold));
    }

    private PayeeYearView.Standing standing(long threshold) {
        if (gross >= threshold) {
            return PayeeYearView.Standing.REACHED;
        }
        return gross * 100 >= threshold * NEAR_PERCENT ? PayeeYearView.Standing.NEAR : PayeeYearView.Standing.BELOW;
    }
}
