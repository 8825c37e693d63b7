package dev.foothold.payments;

/// Where taking money back stands.
///
/// ```
/// ASKED -> REQUESTED -> DONE | REFUSED
/// ```
public enum ReversalStatus {
    ASKED,
    REQUESTED,
    DONE,
    REFUSED
}
