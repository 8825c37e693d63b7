package dev.foothold.payments;

import dev.foothold.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One entry of the double-entry ledger; exactly one of debit and credit is there.
///
/// @param account the name of the ledger account
/// @param kind the fact that was booked
/// @param stripeReference the object at Stripe that it equals, if any
public record LedgerEntryView(
        Instant at,
        String account,
        @Nullable Money debit,
        @Nullable Money credit,
        String kind,
        @Nullable String stripeReference) {}
