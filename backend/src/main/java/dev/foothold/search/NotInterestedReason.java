package dev.foothold.search;

/// Why a student does not want to see a project again. Others like it stand further down; see [Dismissals].
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
