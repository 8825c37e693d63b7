package dev.foothold.payments;

import java.util.Set;

/// Where a payment stands.
///
/// ```
/// REQUESTED <-> CHECKOUT_OPEN -> HELD <-> CLOSED      (everything released or refunded)
///     |            |  ^  |        ^
///     |            |  |  '-> PROCESSING               (bank debits take days)
///     |            v  |           |
///     |           FAILED <--------'
///     '-> CANCELLED                                   (money that arrives later goes straight back)
/// ```
///
/// Money may arrive in every state before HELD, because a page that we believe expired may have been paid.
public enum PaymentStatus {
    REQUESTED,
    CHECKOUT_OPEN,
    PROCESSING,
    HELD,
    CLOSED,
    FAILED,
    CANCELLED;

    boolean leadsTo(PaymentStatus next) {
        return switch (this) {
            case REQUESTED ->
                Set.of(CHECKOUT_OPEN, PROCESSING, HELD, FAILED, CANCELLED).contains(next);
            case CHECKOUT_OPEN ->
                Set.of(REQUESTED, PROCESSING, HELD, FAILED, CANCELLED).contains(next);
            case PROCESSING -> Set.of(HELD, FAILED, CANCELLED).contains(next);
            case FAILED -> Set.of(CHECKOUT_OPEN, PROCESSING, HELD, CANCELLED).contains(next);
            case HELD -> next == CLOSED;
            case CLOSED -> next == HELD;
            case CANCELLED -> false;
        };
    }

    boolean awaitsMoney() {
        return this == REQUESTED || this == CHECKOUT_OPEN || this == PROCESSING || this == FAILED;
    }

    /// Whether somebody may pay now.
    public boolean payable() {
        return awaitsMoney() && this != PROCESSING;
    }
}
