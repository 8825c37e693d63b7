package dev.foothold.employers;

import static dev.foothold.accounts.OrganisationRole.FINANCE;
import static dev.foothold.accounts.OrganisationRole.OWNER;
import static dev.foothold.accounts.OrganisationRole.RECRUITER;
import static dev.foothold.accounts.OrganisationRole.SUPERVISOR;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.AccountKind;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.MemberView;
import dev.foothold.accounts.OrganisationKind;
import dev.foothold.accounts.OrganisationRole;
import dev.foothold.accounts.Registration;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.Rules;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Keeps the rules of a team: known roles only, somebody always the owner, a bounded size.
@Component
class EmployerTeams {

    /// Every role that there is in an employer.
    static final Set<OrganisationRole> ROLES =
            Collections.unmodifiableSet(EnumSet.of(OWNER, RECRUITER, SUPERVISOR, FINANCE));

    private final Accounts accounts;
    private final EmployerSettings settings;

    EmployerTeams(Accounts accounts, EmployerSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    void mustHaveRoomFor(AccountId account) {
        if (accounts.memberships(account).size() >= settings.mostPerAccount()) {
            throw new TooManyEmployers(settings.mostPerAccount());
        }
    }

    void join(EmployerView employer, AccountId account, Set<OrganisationRole> roles) {
        accounts.join(account, employer.id().id(), OrganisationKind.EMPLOYER, employer.name(), roles);
    }

    void rename(EmployerView employer) {
        accounts.members(employer.id().id()).forEach(member -> join(employer, member.account(), member.roles()));
    }

    void add(EmployerView employer, String email, String name, Set<OrganisationRole> roles) {
        mustKnow(roles);
        if (accounts.members(employer.id().id()).size() >= settings.mostMembers()) {
            throw new TeamIsFull(settings.mostMembers());
        }
        var account = accounts.invite(new Registration(email, name, AccountKind.EMPLOYER, null), employer.name());
        accounts.requireKind(account.id(), AccountKind.EMPLOYER);
        mustHaveRoomFor(account.id());
        join(employer, account.id(), roles);
    }

    void changeRoles(EmployerView employer, AccountId account, Set<OrganisationRole> roles) {
        mustKnow(roles);
        mustBeMember(employer, account);
        if (!roles.contains(OWNER)) {
            mustNotBeLastOwner(employer, account);
        }
        join(employer, account, roles);
    }

    void remove(EmployerView employer, AccountId account) {
        mustBeMember(employer, account);
        mustNotBeLastOwner(employer, account);
        accounts.leave(account, employer.id().id());
    }

    private static void mustKnow(Set<OrganisationRole> roles) {
        new Rules()
                .check(
                        !roles.isEmpty() && ROLES.containsAll(roles),
                        "roles",
                        "Choose one or more of owner, recruiter, supervisor and finance.")
                .throwIfBroken();
    }

    private void mustBeMember(EmployerView employer, AccountId account) {
        if (!accounts.isMember(account, employer.id().id())) {
            throw new NotFound("member");
        }
    }

    private void mustNotBeLastOwner(EmployerView employer, AccountId account) {
        var others = accounts.members(employer.id().id()).stream()
                .filter(member -> member.roles().contains(OWNER))
                .map(MemberView::account)
                .filter(owner -> !owner.equals(account))
                .count();
        if (others == 0) {
            throw new LastOwner();
        }
    }
}
