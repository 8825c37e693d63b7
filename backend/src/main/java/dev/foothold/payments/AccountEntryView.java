package dev.foothold.payments;

import dev.foothold.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One entry of a ledger account; exactly one of debit and credit is there.
///
/// @param transaction the number of the ledger transaction it is part of
/// @param kind the fact that was booked
/// @param payment what it was booked for, if it belongs to one payment
/// @param stripeReference the object at Stripe that it equals, if any
public record AccountEntryView(
        long transaction,
        Instant at,
        String kind,
        @Nullable Money debit,
        @Nullable Money credit,
        @Nullable PaymentId payment,
        @Nullable String stripeReference) {}
