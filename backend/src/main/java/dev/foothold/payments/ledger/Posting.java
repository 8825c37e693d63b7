package dev.foothold.payments.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One fact to be booked; its lines add up to nothing, and each account has one at most.
///
/// @param key books the fact once, whoever comes first: `bt:<id>` for what Stripe's balance says, else our own
// operation
/// @param kind the fact
/// @param payment the payment it belongs to, or null when it belongs to an account as a whole
/// @param stripeReference the object at Stripe that it equals, if any
record Posting(
        String key,
        String kind,
        @Nullable UUID payment,
        @Nullable String stripeReference,
        String currency,
        List<LedgerLine> lines) {

    Posting {
        var sum = lines.stream().mapToLong(LedgerLine::amount).reduce(0L, Math::addExact);
        if (sum != 0) {
            throw new IllegalArgumentException("The lines of " + key + " add up to " + sum + ", not to nothing");
        }
        lines = together(lines);
    }

    private static List<LedgerLine> together(List<LedgerLine> lines) {
        var byAccount = new LinkedHashMap<String, LedgerLine>();
        lines.forEach(line -> byAccount.merge(line.account(), line, LedgerLine::plus));
        return byAccount.values().stream().filter(line -> line.amount() != 0).toList();
    }
}
