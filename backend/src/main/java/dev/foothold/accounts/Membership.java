package dev.foothold.accounts;

import dev.foothold.shared.Identifiers;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That an account belongs to an organisation, and what it may do there.
@Entity
class Membership {

    @Id
    private UUID id;

    @Embedded
    private AccountId account;

    private UUID organisation;

    @Enumerated(EnumType.STRING)
    private OrganisationKind organisationKind;

    private String organisationName;

    @Convert(converter = RolesColumn.class)
    private Set<OrganisationRole> roles;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(AccountId account, UUID organisation, OrganisationKind kind, String name, Set<OrganisationRole> roles) {
        this.id = Identifiers.next();
        this.account = account;
        this.organisation = organisation;
        this.organisationKind = kind;
        this.organisationName = name;
        this.roles = Set.copyOf(roles);
    }

    void become(String currentName, Set<OrganisationRole> newRoles) {
        organisationName = currentName;
        roles = Set.copyOf(newRoles);
    }

    AccountId account() {
        return account;
    }

    boolean hasAnyOf(Set<OrganisationRole> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }

    MembershipView view() {
        return new MembershipView(organisation, organisationKind, organisationName, roles);
    }

    MemberView of(AccountView person) {
        return new MemberView(account, person.name(), person.email(), roles);
    }
}
