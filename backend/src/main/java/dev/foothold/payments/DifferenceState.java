package dev.foothold.payments;

/// Where a difference stands.
///
/// ```
/// OPEN -> ASSIGNED -> RESOLVED
///   '------------------^
/// ```
public enum DifferenceState {
    OPEN,
    ASSIGNED,
    RESOLVED
}
