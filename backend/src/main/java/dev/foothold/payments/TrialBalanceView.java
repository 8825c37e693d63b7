package dev.foothold.payments;

import dev.foothold.shared.Money;
import java.util.List;

/// The sums of the whole ledger by kind of account.
///
/// @param balanced whether debits equal credits; false is an emergency
/// @param held what is kept for employers and students right now
public record TrialBalanceView(
        List<TrialBalanceRow> rows, Money totalDebit, Money totalCredit, boolean balanced, Money held) {

    /// One kind of account with the sums of its balances.
    ///
    /// @param account the kind, such as `held`
    /// @param accounts how many accounts are of that kind
    public record TrialBalanceRow(String account, int accounts, Money debit, Money credit) {}
}
