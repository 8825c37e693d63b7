package dev.foothold.payments.ledger;

/// The money of one payment at Stripe, in cents.
///
/// @param charged what its payers were charged
/// @param refunded what went back to them
/// @param transferred what students have got of it, less what came back from them
public record PaymentSums(long charged, long refunded, long transferred) {

    /// Nothing has moved.
    public static final PaymentSums NOTHING = new PaymentSums(0, 0, 0);

    /// Both together.
    public PaymentSums plus(PaymentSums other) {
        return new PaymentSums(
                Math.addExact(charged, other.charged),
                Math.addExact(refunded, other.refunded),
                Math.addExact(transferred, other.transferred));
    }
}
