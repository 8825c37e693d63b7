package dev.foothold.accounts;

import dev.foothold.shared.NotFound;
import dev.foothold.shared.NotPermitted;
import dev.foothold.shared.Rules;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// Who belongs to which organisation and what they may do there.
@Component
class Memberships {

    private static final Limit MOST = Limit.of(500);

    private final MembershipRepository memberships;

    Memberships(MembershipRepository memberships) {
        this.memberships = memberships;
    }

    void join(AccountId account, UUID organisation, OrganisationKind kind, String name, Set<OrganisationRole> roles) {
        new Rules()
                .check(!roles.isEmpty(), "roles", "Choose at least one role.")
                .throwIfBroken();
        memberships
                .findByAccountAndOrganisation(account, organisation)
                .ifPresentOrElse(
                        membership -> membership.become(name, roles),
                        () -> memberships.saveAndFlush(new Membership(account, organisation, kind, name, roles)));
    }

    void leave(AccountId account, UUID organisation) {
        memberships.deleteByAccountAndOrganisation(account, organisation);
    }

    void leaveAll(AccountId account) {
        memberships.deleteByAccount(account);
    }

    Set<UUID> ownedAlone(AccountId account) {
        return of(account).stream()
                .filter(membership -> membership.roles().contains(OrganisationRole.OWNER))
                .map(MembershipView::organisation)
                .filter(organisation -> people(organisation).stream()
                        .filter(member -> member.roles().contains(OrganisationRole.OWNER))
                        .allMatch(owner -> owner.account().equals(account)))
                .collect(Collectors.toUnmodifiableSet());
    }

    List<MembershipView> of(AccountId account) {
        return memberships.findByAccountOrderByOrganisationName(account, MOST).stream()
                .map(Membership::view)
                .toList();
    }

    List<MemberView> people(UUID organisation) {
        return inside(organisation, false);
    }

    List<MemberView> machines(UUID organisation) {
        return inside(organisation, true);
    }

    boolean isMember(AccountId account, UUID organisation) {
        return memberships.existsByAccountAndOrganisation(account, organisation);
    }

    void require(AccountId actor, UUID organisation, Set<OrganisationRole> anyOf) {
        var membership = memberships
                .findByAccountAndOrganisation(actor, organisation)
                .orElseThrow(() -> new NotFound("organisation"));
        if (!membership.hasAnyOf(anyOf)) {
            throw new NotPermitted("This needs the role " + words(anyOf) + ". An owner of "
                    + membership.view().organisationName() + " can give it to you.");
        }
    }

    private List<MemberView> inside(UUID organisation, boolean machines) {
        return memberships.inside(organisation, MOST).stream()
                .filter(row -> (row.account().view().kind() == AccountKind.MACHINE) == machines)
                .map(row -> row.membership().of(row.account().view()))
                .toList();
    }

    private static String words(Set<OrganisationRole> roles) {
        return roles.stream()
                .sorted()
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(" or "));
    }

    /// A membership with the account that has it.
    record Row(Membership membership, Account account) {}
}
