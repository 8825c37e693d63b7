package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an operator asks to be moved by hand.
///
/// @param payment the payment that it is of, if it is of one
/// @param what what the operator says that the money was, where that is asked
record ManualMoveRequest(
        ManualMoveKind kind,
        UUID subject,
        @Nullable PaymentId payment,
        @Nullable Money amount,
        String reason,
        @Nullable ManualMoveMeaning what) {

    private ManualMoveRequest(
            ManualMoveKind kind, UUID subject, @Nullable PaymentId payment, @Nullable Money amount, String reason) {
        this(kind, subject, payment, amount, reason, null);
    }

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

    /// The id of a movement is Stripe's; the subject is made of it, so that one is open for each at most.
    static ManualMoveRequest explained(ManualMoveMeaning what, @Nullable PaymentId payment, Money net, String reason) {
        var subject = UUID.nameUUIDFromBytes(what.reference().getBytes(StandardCharsets.UTF_8));
        return new ManualMoveRequest(ManualMoveKind.MOVEMENT_EXPLAINED, subject, payment, net, reason, what);
    }

    static ManualMoveRequest settled(UUID debtor, ManualMoveMeaning what, Money amount, String reason) {
        return new ManualMoveRequest(ManualMoveKind.RECEIVABLE_SETTLED, debtor, null, amount, reason, what);
    }
}
