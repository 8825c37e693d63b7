package dev.foothold.accounts;

/// What sort of organisation a membership is in.
public enum OrganisationKind {
    EMPLOYER,
    UNIVERSITY
}
