package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an operator asks to be moved by hand.
///
/// @param payment the payment that it is of, if it is of one
record ManualMoveRequest(
        ManualMoveKind kind,
        UUID subject,
        @Nullable PaymentId payment,
        @Nullable Money amount,
        String reason) {

    /// The payout has its id from the beginning, so that it cannot be made twice.
    static ManualMoveRequest platformPayout(Money amount, String reason) {
        return new ManualMoveRequest(ManualMoveKind.PLATFORM_PAYOUT, Identifiers.next(), null, amount, reason);
    }

    static ManualMoveRequest paidAnotherWay(Refund refund, String reason) {
        return new ManualMoveRequest(
                ManualMoveKind.REFUND_PAID_ANOTHER_WAY, refund.id(), refund.payment(), refund.amount(), reason);
    }

    static ManualMoveRequest replacement(AccountId student, String reason) {
        return new ManualMoveRequest(ManualMoveKind.ACCOUNT_REPLACEMENT, student.id(), null, null, reason);
    }

    static ManualMoveRequest warnedRefund(PaymentId payment, Money free, String reason) {
        return new ManualMoveRequest(ManualMoveKind.WARNED_REFUND, payment.id(), payment, free, reason);
    }

    static ManualMoveRequest heldRefund(PaymentId payment, Money amount, String reason) {
        return new ManualMoveRequest(ManualMoveKind.HELD_REFUND, payment.id(), payment, amount, reason);
    }
}
