package dev.foothold.payments.ledger;

/// One side of a posting.
///
/// @param account the full name, such as `held:<payment>`
/// @param family the kind of account, such as `held`; the trial balance adds up by it
/// @param amount a debit when positive, a credit when negative
record LedgerLine(String account, String family, long amount) {

    static LedgerLine debit(LedgerAccount account, long amount) {
        return new LedgerLine(account.name(), account.family(), amount);
    }

    static LedgerLine credit(LedgerAccount account, long amount) {
        return new LedgerLine(account.name(), account.family(), -amount);
    }

    /// Both sides of the same account in one.
    LedgerLine plus(LedgerLine other) {
        return new LedgerLine(account, family, Math.addExact(amount, other.amount));
    }

    /// Held and owed money, and that of sponsors, is a liability: a debit balance there means that somebody was given
    /// what was not theirs.
    boolean creditOnly() {
        return family.equals("held") || family.equals("wallet") || family.startsWith("payable:");
    }
}
