package dev.foothold.accounts;

import java.util.Set;
import java.util.UUID;

/// One organisation that an account belongs to, and its roles there.
public record MembershipView(
        UUID organisation, OrganisationKind organisationKind, String organisationName, Set<OrganisationRole> roles) {}
