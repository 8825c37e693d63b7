package dev.foothold.payments;

/// What operators move by hand, two of them together.
public enum ManualMoveKind {
    /// The platform's own money goes to its bank.
    PLATFORM_PAYOUT,
    /// A refund that a bank sent back was paid another way.
    REFUND_PAID_ANOTHER_WAY,
    /// A student whose account at Stripe is closed makes another one, and their pay goes there.
    ACCOUNT_REPLACEMENT,
    /// A payment that a card network warns of goes back before the bank asks for it.
    WARNED_REFUND,
    /// What is held of a payment whose work is over goes back to whoever paid.
    HELD_REFUND,
    /// A movement of our balance that nothing of ours explains is booked as what people say that it was.
    MOVEMENT_EXPLAINED,
    /// What a student or an employer owes the platform was paid to its bank, or never will be.
    RECEIVABLE_SETTLED
}
