package dev.foothold.payments;

/// Tells payments how far the work is that they pay for, and ends it when its money goes back. Both run in the
/// caller's transaction.
public interface PaidWork {

    /// Whether the work has begun and is not over, so that a share of the money is the student's. Work that has
    /// not begun does not begin before that transaction ends.
    boolean isUnderWay(PaymentId payment);

    /// Whether nothing of the money becomes the student's any more: the work is approved or cancelled, or there is
    /// none. Work that is not over stays so until that transaction ends.
    boolean isOver(PaymentId payment);

    /// Ends work that has not begun, for its money goes back to whoever paid; other work stays as it is.
    ///
    /// @param why what both sides read
    void callOff(PaymentId payment, String why);
}
