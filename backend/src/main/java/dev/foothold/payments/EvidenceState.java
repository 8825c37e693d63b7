package dev.foothold.payments;

/// Where the evidence of a dispute stands.
///
/// ```
/// ASKED -> SUBMITTED | REFUSED      (a refused one may be sent again)
/// ```
public enum EvidenceState {
    ASKED,
    SUBMITTED,
    REFUSED
}
