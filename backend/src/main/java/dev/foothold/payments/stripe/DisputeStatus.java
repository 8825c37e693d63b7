package dev.foothold.payments.stripe;

/// How far the payer's bank is.
///
/// ```
/// INQUIRY -> DROPPED
///    '-> OPEN -> WON | LOST       (most begin with OPEN)
/// ```
public enum DisputeStatus {
    /// It asks about the payment and has taken nothing.
    INQUIRY,
    OPEN,
    WON,
    LOST,
    /// It asked, and lets it be.
    DROPPED
}
