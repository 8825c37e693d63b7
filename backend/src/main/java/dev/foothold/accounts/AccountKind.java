package dev.foothold.accounts;

/// What somebody is here for; decides which area of the application is theirs.
public enum AccountKind {
    STUDENT,
    EMPLOYER,
    UNIVERSITY,
    OPERATOR,
    MACHINE;

    /// Whether a person may choose this kind when signing up.
    boolean openToSignUp() {
        return this == STUDENT || this == EMPLOYER || this == UNIVERSITY;
    }
}
