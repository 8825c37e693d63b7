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
    FRAUD_WARNING
}
