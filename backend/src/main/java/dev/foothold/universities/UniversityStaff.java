package dev.foothold.universities;

import static dev.foothold.accounts.OrganisationRole.CAREER_SERVICES;
import static dev.foothold.accounts.OrganisationRole.EMPLOYER_RELATIONS;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.AccountKind;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.OrganisationKind;
import dev.foothold.accounts.OrganisationRole;
import dev.foothold.accounts.Registration;
import dev.foothold.shared.NotPermitted;
import dev.foothold.shared.Rules;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Keeps the rules of who may speak for a university.
@Component
class UniversityStaff {

    private static final Set<OrganisationRole> ROLES =
            Collections.unmodifiableSet(EnumSet.of(CAREER_SERVICES, EMPLOYER_RELATIONS));

    private final Accounts accounts;

    UniversityStaff(Accounts accounts) {
        this.accounts = accounts;
    }

    void mustSpeakFor(AccountId actor, UniversityProfile profile) {
        if (accounts.me(actor).operator()) {
            return;
        }
        accounts.requireKind(actor, AccountKind.UNIVERSITY);
        var account = accounts.get(actor);
        var there = MailDomains.of(account.email()).stream().anyMatch(profile.domains()::contains);
        if (!there || !account.emailConfirmed()) {
            throw new NotPermitted(
                    "Confirm an e-mail address at one of the university's domains, or ask the operator.");
        }
    }

    void add(UniversityView university, String email, String name, Set<OrganisationRole> roles) {
        new Rules()
                .check(
                        !roles.isEmpty() && ROLES.containsAll(roles),
                        "roles",
                        "Choose career services, employer relations or both.")
                .check(
                        MailDomains.of(email.strip()).stream().anyMatch(university.domains()::contains),
                        "email",
                        "Give an address at " + String.join(" or ", university.domains()) + ".")
                .throwIfBroken();
        var account = accounts.invite(new Registration(email, name, AccountKind.UNIVERSITY, null), university.name());
        accounts.requireKind(account.id(), AccountKind.UNIVERSITY);
        accounts.join(account.id(), university.id().id(), OrganisationKind.UNIVERSITY, university.name(), roles);
    }
}
