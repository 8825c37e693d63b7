package dev.foothold.payments.stripe;

/// What a write to Stripe is for.
public enum OperationKind {
    CHECKOUT,
    EXPIRE_CHECKOUT,
    TRANSFER,
    REFUND,
    REVERSAL,
    PLATFORM_PAYOUT,
    ACCOUNT,
    EVIDENCE
}
