package dev.foothold.payments;

/// Where a payout of the platform itself stands.
///
/// ```
/// REQUESTED -> SENT -> FAILED      (the bank sent it back)
///      '-> REFUSED
/// ```
public enum PlatformPayoutStatus {
    REQUESTED,
    SENT,
    FAILED,
    REFUSED
}
