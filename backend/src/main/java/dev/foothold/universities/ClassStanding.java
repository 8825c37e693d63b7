package dev.foothold.universities;

/// How far somebody is in their studies; always dated where it is kept, because figures ask "at that time".
public enum ClassStanding {
    FIRST_YEAR,
    SECOND_YEAR,
    THIRD_YEAR,
    FOURTH_YEAR_PLUS,
    MASTERS,
    DOCTORAL,
    ALUMNI;

    /// Whether this is the first or second year.
    public boolean earlyYear() {
        return this == FIRST_YEAR || this == SECOND_YEAR;
    }
}
