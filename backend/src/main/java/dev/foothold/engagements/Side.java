package dev.foothold.engagements;

/// On which side of an engagement somebody stands.
enum Side {
    STUDENT,
    EMPLOYER
}
