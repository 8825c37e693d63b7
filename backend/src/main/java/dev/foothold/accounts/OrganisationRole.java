package dev.foothold.accounts;

/// What a member may do in an organisation; a member can have several.
public enum OrganisationRole {
    OWNER,
    RECRUITER,
    SUPERVISOR,
    FINANCE,
    CAREER_SERVICES,
    EMPLOYER_RELATIONS
}
