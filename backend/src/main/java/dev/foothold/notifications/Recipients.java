package dev.foothold.notifications;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.MemberView;
import dev.foothold.accounts.OrganisationRole;
import dev.foothold.employers.EmployerId;
import dev.foothold.students.StudentId;
import dev.foothold.students.Students;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Finds whom a fact concerns.
@Component
class Recipients {

    private final Accounts accounts;
    private final Students students;

    Recipients(Accounts accounts, Students students) {
        this.accounts = accounts;
        this.students = students;
    }

    AccountId student(StudentId student) {
        return students.account(student);
    }

    String name(StudentId student) {
        return accounts.get(student(student)).name();
    }

    /// The members of an employer with one of these roles.
    Set<AccountId> team(EmployerId employer, OrganisationRole... roles) {
        return organisation(employer.id(), roles);
    }

    /// The members of an organisation with one of these roles.
    Set<AccountId> organisation(UUID organisation, OrganisationRole... roles) {
        var wanted = List.of(roles);
        return accounts.members(organisation).stream()
                .filter(member -> !Collections.disjoint(member.roles(), wanted))
                .map(MemberView::account)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The same with one more person.
    Set<AccountId> teamAnd(AccountId person, EmployerId employer, OrganisationRole... roles) {
        var team = team(employer, roles);
        team.add(person);
        return team;
    }
}
