package dev.foothold.payments.ledger;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What money was that no operation of ours moved, as two operators say it. Each meaning has its account.
public enum MovementMeaning {
    /// A fee of Stripe's, or one that was given back: `exp:connect`.
    STRIPE_FEE,
    /// It went to the platform's own bank or came from there: `bank:platform`.
    BANK_TRANSFER,
    /// It was paid or given back by hand, and the platform bears it: `exp:goodwill`.
    GOODWILL,
    /// It is gone, and nobody will bring it back: `exp:bad_debt`.
    BAD_DEBT,
    /// A student owes it to the platform, or has brought it back: `receivable:student`.
    OWED_BY_STUDENT,
    /// An employer owes it to the platform, or has brought it back: `receivable:employer`.
    OWED_BY_EMPLOYER;

    /// Whether somebody owes it.
    public boolean isOwed() {
        return this == OWED_BY_STUDENT || this == OWED_BY_EMPLOYER;
    }

    LedgerAccount account(@Nullable UUID owedBy) {
        return switch (this) {
            case STRIPE_FEE -> LedgerAccount.CONNECT_FEES;
            case BANK_TRANSFER -> LedgerAccount.BANK;
            case GOODWILL -> LedgerAccount.GOODWILL;
            case BAD_DEBT -> LedgerAccount.BAD_DEBTS;
            case OWED_BY_STUDENT -> LedgerAccount.owedByStudent(Objects.requireNonNull(owedBy));
            case OWED_BY_EMPLOYER -> LedgerAccount.owedByEmployer(Objects.requireNonNull(owedBy));
        };
    }
}
