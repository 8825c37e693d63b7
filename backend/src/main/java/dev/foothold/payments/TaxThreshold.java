package dev.foothold.payments;

/// From which sums on a payee's year is reported.
///
/// @param amount the gross total in cents
/// @param transfers how many transfers it takes besides; 0 where the total alone decides
record TaxThreshold(long amount, int transfers) {

    private static final int NEAR_PERCENT = 80;
    private static final int ALL_PERCENT = 100;

    /// How near a year is: where both sums are set it is as near as the one that is further away.
    PayeeYearView.Standing standing(long gross, int count) {
        if (reaches(gross, count, ALL_PERCENT)) {
            return PayeeYearView.Standing.REACHED;
        }
        return reaches(gross, count, NEAR_PERCENT) ? PayeeYearView.Standing.NEAR : PayeeYearView.Standing.BELOW;
    }

    private boolean reaches(long gross, int count, int percent) {
        return gross * 100 >= amount * percent && count * 100L >= (long) transfers * percent;
    }
}
