package dev.foothold.payments;

import java.util.Set;

/// Where the pay of one student for one payment stands.
///
/// ```
/// OWED <-> BLOCKED                                    (the student cannot be paid yet)
///   |
///   '-> TRANSFER_REQUESTED -> TRANSFERRED -> BANK_PENDING -> PAID
///            |   ^  '-> REFUSED | OWED           ^            |    (REFUSED -> OWED when an operator says so)
///            v   |                               '- BANK_FAILED
///          UNKNOWN                                (settled with the same key, never by a second transfer)
/// TRANSFERRED and later -> REVERSED
/// ```
public enum PayoutStatus {
    OWED,
    BLOCKED,
    TRANSFER_REQUESTED,
    TRANSFERRED,
    BANK_PENDING,
    PAID,
    BANK_FAILED,
    REFUSED,
    UNKNOWN,
    REVERSED;

    boolean leadsTo(PayoutStatus next) {
        return switch (this) {
            case OWED -> Set.of(BLOCKED, TRANSFER_REQUESTED).contains(next);
            case BLOCKED, REFUSED -> next == OWED;
            case TRANSFER_REQUESTED, UNKNOWN ->
                Set.of(TRANSFERRED, REFUSED, OWED, UNKNOWN).contains(next);
            case TRANSFERRED ->
                Set.of(BANK_PENDING, PAID, BANK_FAILED, REVERSED).contains(next);
            case BANK_PENDING -> Set.of(PAID, BANK_FAILED, REVERSED).contains(next);
            case PAID -> Set.of(BANK_FAILED, REVERSED).contains(next);
            case BANK_FAILED -> Set.of(BANK_PENDING, PAID, REVERSED).contains(next);
            case REVERSED -> false;
        };
    }

    boolean transferInFlight() {
        return this == TRANSFER_REQUESTED || this == UNKNOWN;
    }
}
