package dev.foothold.payments;

/// Where one refund stands.
///
/// ```
/// REQUESTED -> PENDING -> SUCCEEDED -> FAILED       (the bank sent it back: we owe it until it is paid another way)
///     |   '-------------------^
///     '-> REFUSED                                   (Stripe said no; the money is held again)
/// ```
enum RefundStatus {
    REQUESTED,
    PENDING,
    SUCCEEDED,
    FAILED,
    REFUSED
}
