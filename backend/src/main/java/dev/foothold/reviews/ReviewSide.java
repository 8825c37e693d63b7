package dev.foothold.reviews;

/// Who writes a review.
public enum ReviewSide {
    SUPERVISOR,
    STUDENT
}
