package dev.foothold.payments;

/// Where something stands that an operator wants to move by hand.
///
/// ```
/// ASKED -> AGREED          (a second operator agreed; it is done with that)
///   |-> DECLINED           (a second operator did not agree)
///   '-> WITHDRAWN          (who asked thought better of it)
/// ```
public enum ManualMoveStatus {
    ASKED,
    AGREED,
    DECLINED,
    WITHDRAWN
}
