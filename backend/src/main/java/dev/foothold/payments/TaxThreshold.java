package dev.foothold.payments;

/// From which sums on a payee's year is reported: from the total on where it alone decides, and only above both
/// where a number of transfers is set besides.
///
/// @param amount the gross total in cents
/// @param transfers how many transfers it takes besides; 0 where the total alone decides
record TaxThreshold(long amount, int transfers) {

    private static final int NEAR_PERCENT = 80;

    /// How near a year is: where both sums are set it is as near as the one that is further away.
    PayeeYearView.Standing standing(long gross, int count) {
        if (isReported(gross, count)) {
            return PayeeYearView.Standing.REACHED;
        }
        return isNear(gross, count) ? PayeeYearView.Standing.NEAR : PayeeYearView.Standing.BELOW;
    }

    private boolean isReported(long gross, int count) {
        return transfers == 0 ? gross >= amount : gross > amount && count > transfers;
    }

    private boolean isNear(long gross, int count) {
        return gross * 100 >= amount * NEAR_PERCENT && count * 100L >= (long) transfers * NEAR_PERCENT;
    }
}
