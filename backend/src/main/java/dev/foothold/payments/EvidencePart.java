package dev.foothold.payments;

/// A part of what our records say about disputed work, in the order in which the payer's bank reads it.
public enum EvidencePart {
    /// What both sides signed, and when.
    AGREEMENT,
    /// What was handed in and approved, and when.
    WORK,
    /// What the employer itself wrote about the work.
    REVIEW;

    String title() {
        return switch (this) {
            case AGREEMENT -> "THE AGREEMENT";
            case WORK -> "THE WORK";
            case REVIEW -> "WHAT THE PAYER WROTE ABOUT THE WORK";
        };
    }
}
