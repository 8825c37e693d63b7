package dev.foothold.payments;

/// Why pay that a student is owed is not transferred.
public enum BlockedReason {
    /// The student has not set up how they are paid.
    ONBOARDING,
    /// The student's account at Stripe is closed; two operators let them make another one.
    ACCOUNT_CLOSED,
    /// The payer's bank asks for the money back and has not decided.
    DISPUTE,
    /// A card network thinks that the payer's card was stolen; an operator looks.
    FRAUD_WARNING,
    /// An operator looks into something about the student or their work, and lifts the hold.
    RISK,
    /// With this pay the student's year comes to what must be reported, and Stripe has no tax number of theirs.
    TAX;

    /// Whether only the student can help the pay on, without anybody else's consent.
    boolean waitsForStudent() {
        return this == ONBOARDING || this == TAX;
    }
}
