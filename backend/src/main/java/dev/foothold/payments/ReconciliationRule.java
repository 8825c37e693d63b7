package dev.foothold.payments;

/// What a reconciliation compares.
enum ReconciliationRule {
    /// Every movement of our balance at Stripe is booked once, with the same amount, fee, currency and type, and
    /// nothing else is.
    R1,
    /// Our balance at Stripe is what the ledger says.
    R2,
    /// Each payment's quantities are what its ledger accounts say, and what Stripe has of it.
    R3,
    /// What a student has at Stripe is what was transferred less what left for their bank.
    R4,
    /// Nothing is on its way, or unexplained, for more than a day.
    R5,
    /// The balance covers what is held and owed.
    R6,
    /// Every object that moved our money was made by an operation of ours.
    R8,
    /// The ledger adds up to nothing, and agrees with the states of what it books.
    R9,
    /// Nobody is owed money for half a year because they cannot be paid.
    R10,
    /// What was booked and sealed is unchanged.
    R11,
    /// What a bank asks for of a sponsor's top-up is not spent yet.
    R12
}
