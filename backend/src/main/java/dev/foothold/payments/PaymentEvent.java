package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Money;
import java.time.Instant;

/// The facts of a payment, told after Stripe and our ledger agree.
public sealed interface PaymentEvent {

    /// The payment it happened to.
    PaymentId payment();

    /// When it happened.
    Instant at();

    /// The employer has a payment page.
    record CheckoutOpened(PaymentId payment, Instant at) implements PaymentEvent {}

    /// The employer paid; the money is held.
    record Held(PaymentId payment, Instant at) implements PaymentEvent {}

    /// The employer's bank did not pay.
    record Failed(PaymentId payment, String reason, Instant at) implements PaymentEvent {}

    /// Held money now belongs to the student.
    record Released(PaymentId payment, AccountId payee, Money gross, Money net, Instant at) implements PaymentEvent {}

    /// The money reached the student's Stripe account.
    record PaidOut(PaymentId payment, AccountId payee, Money net, Instant at) implements PaymentEvent {}

    /// The money reached the student's bank.
    record BankPaid(PaymentId payment, AccountId payee, Instant at) implements PaymentEvent {}

    /// Money went back to the employer.
    record Refunded(PaymentId payment, Money amount, Instant at) implements PaymentEvent {}

    /// The payer's bank sent a refund back: it is still owed, by another way.
    record RefundReturned(PaymentId payment, Money amount, Instant at) implements PaymentEvent {}

    /// An operator asked to take released money back, and another one declined: it stays with the student.
    record ReversalDeclined(PaymentId payment, Money gross, String reason, Instant at) implements PaymentEvent {}

    /// The payer's bank only asks about money and has taken none; it is held back until the bank lets it be or
    /// takes it.
    record Inquired(PaymentId payment, Money amount, Instant at) implements PaymentEvent {}

    /// The payer's bank asks for money back, perhaps after it had only asked about it; it is held back until the
    /// bank has decided.
    record Disputed(PaymentId payment, Money amount, Instant at) implements PaymentEvent {}

    /// The payer's bank has decided, or lets be what it only asked about.
    record DisputeClosed(PaymentId payment, boolean won, Money lost, Instant at) implements PaymentEvent {}

    /// The payer's bank thinks that the card was stolen.
    record FraudWarned(PaymentId payment, Instant at) implements PaymentEvent {}

    /// The student's bank sent the money back to their Stripe account.
    record BankFailed(PaymentId payment, AccountId payee, Instant at) implements PaymentEvent {}

    /// Money has waited for days until the student does something about it.
    ///
    /// @param reason what that is about
    record PayoutStillBlocked(PaymentId payment, AccountId payee, BlockedReason reason, Money net, int days, Instant at)
            implements PaymentEvent {}

    /// Money is owed but cannot be transferred yet.
    ///
    /// @param reason what keeps it back
    record PayoutBlocked(PaymentId payment, AccountId payee, BlockedReason reason, Instant at)
            implements PaymentEvent {}
}
