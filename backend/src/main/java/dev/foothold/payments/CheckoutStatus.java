package dev.foothold.payments;

/// Where one hosted payment page stands.
///
/// ```
/// NEW -> OPEN -> PAID
///   |     | '-> PROCESSING -> PAID | FAILED      (a bank takes its days)
///   |     '-> EXPIRED -> PAID                    (it was paid in the last second)
///   '-> ABANDONED -> PAID                        (its making got no answer; nobody has its address)
/// ```
enum CheckoutStatus {
    NEW,
    OPEN,
    PROCESSING,
    FAILED,
    PAID,
    EXPIRED,
    ABANDONED
}
