package dev.foothold.payments;

/// Where one refund stands.
///
/// ```
/// REQUESTED -> PENDING -> SUCCEEDED -> FAILED       (the bank sent it back: we still owe it)
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
