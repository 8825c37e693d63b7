package dev.foothold.payments;

/// How urgently a student should give Stripe their tax number.
public enum TaxNumberNeed {
    /// Stripe has it.
    GIVEN,
    /// Nobody asks for it: what they were paid this year is far from what is reported.
    NOT_YET,
    /// This year is near what is reported; pay that reaches it will wait for the number.
    SOON,
    /// Pay waits for it.
    NOW
}
