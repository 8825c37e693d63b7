package dev.foothold.search;

/// Why a student does not want to see a project again.
enum NotInterestedReason {
    FIELD,
    SKILLS,
    PAY,
    HOURS,
    DATES,
    PLACE,
    /// Takes the employer's other projects away too.
    EMPLOYER,
    OTHER
}
