package dev.foothold.payments.stripe;

/// Where a write to Stripe stands.
///
/// ```
/// NEW -> LEASED -> DONE | REFUSED | MANUAL
///          |  ^
///          v  |
///        UNKNOWN                 (looked up, then sent again with the same key)
/// ```
enum OperationState {
    NEW,
    LEASED,
    UNKNOWN,
    DONE,
    REFUSED,
    MANUAL;

    boolean finished() {
        return this == DONE || this == REFUSED || this == MANUAL;
    }
}
