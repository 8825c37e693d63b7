package dev.foothold.payments;

import dev.foothold.shared.Money;
import org.jspecify.annotations.Nullable;

/// An account of the ledger with its balance; of debit and credit at most one is there.
///
/// @param name such as `held:` and the id of a payment
/// @param family the kind of account, such as `held`
public record LedgerAccountView(
        String name,
        String family,
        @Nullable Money debit,
        @Nullable Money credit) {}
