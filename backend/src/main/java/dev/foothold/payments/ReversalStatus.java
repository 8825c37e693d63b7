package dev.foothold.payments;

/// Where taking money back stands.
///
/// ```
/// ASKED -> REQUESTED -> DONE | REFUSED      (a second operator agreed; what Stripe says)
///   |-> DECLINED                            (a second operator did not agree)
///   '-> WITHDRAWN                           (who asked thought better of it)
/// ```
public enum ReversalStatus {
    ASKED,
    REQUESTED,
    DONE,
    REFUSED,
    DECLINED,
    WITHDRAWN
}
