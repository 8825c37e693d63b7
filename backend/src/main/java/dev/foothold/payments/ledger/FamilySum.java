package dev.foothold.payments.ledger;

/// The balances of all accounts of one kind, added up.
///
/// @param accounts how many there are
/// @param debit the sum of the debit balances
/// @param credit the sum of the credit balances, positive
public record FamilySum(String family, int accounts, long debit, long credit) {}
