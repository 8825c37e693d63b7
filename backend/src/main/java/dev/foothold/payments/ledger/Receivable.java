package dev.foothold.payments.ledger;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// What one student or one employer owes the platform.
///
/// @param owed which of the two owes it
public record Receivable(MovementMeaning owed, UUID by) {

    private static final Pattern NAME =
            Pattern.compile("receivable:(student|employer):(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

    /// Refuses what nobody owes.
    public Receivable {
        if (!owed.isOwed()) {
            throw new IllegalArgumentException("Nobody owes a " + owed);
        }
    }

    /// The one that an account of the ledger is of, if it is of one.
    public static Optional<Receivable> named(String account) {
        var found = NAME.matcher(account);
        return found.matches()
                ? Optional.of(new Receivable(
                        found.group(1).equals("student")
                                ? MovementMeaning.OWED_BY_STUDENT
                                : MovementMeaning.OWED_BY_EMPLOYER,
                        UUID.fromString(found.group(2))))
                : Optional.empty();
    }

    LedgerAccount account() {
        return owed.account(by);
    }
}
