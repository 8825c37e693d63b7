package dev.foothold.payments.ledger;

/// An account of the ledger with what stands on it.
///
/// @param id counts up in the order in which accounts were opened
/// @param balance a debit when positive, a credit when negative
public record AccountBalance(long id, String name, String family, long balance) {}
