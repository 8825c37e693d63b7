package dev.foothold.accounts;

import java.util.Set;

/// One person of an organisation.
public record MemberView(AccountId account, String name, String email, Set<OrganisationRole> roles) {}
