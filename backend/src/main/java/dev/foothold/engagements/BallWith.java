package dev.foothold.engagements;

/// Who acts next in an engagement.
public enum BallWith {
    STUDENT,
    EMPLOYER,
    SUPERVISOR,
    NOBODY
}
