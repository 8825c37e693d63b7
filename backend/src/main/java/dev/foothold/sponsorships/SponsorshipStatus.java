package dev.foothold.sponsorships;

/// How far sponsored work is.
public enum SponsorshipStatus {
    UNDER_WAY,
    COMPLETED,
    CANCELLED
}
