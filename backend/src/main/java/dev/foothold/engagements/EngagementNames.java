package dev.foothold.engagements;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.AccountView;
import dev.foothold.accounts.Accounts;
import dev.foothold.employers.EmployerId;
import dev.foothold.employers.EmployerView;
import dev.foothold.employers.Employers;
import dev.foothold.students.StudentId;
import dev.foothold.students.Students;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Looks up the names of everybody in some engagements, in one go.
@Component
class EngagementNames {

    private final Accounts accounts;
    private final Employers employers;
    private final Students students;

    EngagementNames(Accounts accounts, Employers employers, Students students) {
        this.accounts = accounts;
        this.employers = employers;
        this.students = students;
    }

    Names of(Engagement engagement) {
        return all(List.of(engagement)).getOrDefault(engagement.id(), new Names("", "", ""));
    }

    Names of(EmployerId employer, StudentId student, AccountId supervisor) {
        return new Names(
                employers.get(employer).name(),
                student(students.names(List.of(student)).get(student)),
                accounts.get(supervisor).name());
    }

    Map<EngagementId, Names> all(List<Engagement> engagements) {
        var people = accounts.all(
                engagements.stream().map(Engagement::supervisor).distinct().toList());
        var firms = employers.all(
                engagements.stream().map(Engagement::employer).distinct().toList());
        var called = students.names(
                engagements.stream().map(Engagement::student).distinct().toList());
        return engagements.stream()
                .collect(Collectors.toMap(
                        Engagement::id,
                        engagement -> new Names(
                                employer(firms.get(engagement.employer())),
                                student(called.get(engagement.student())),
                                person(people.get(engagement.supervisor())))));
    }

    Map<AccountId, AccountView> people(Collection<AccountId> ids) {
        return ids.isEmpty() ? Map.of() : accounts.all(ids);
    }

    private static String employer(@Nullable EmployerView employer) {
        return employer == null ? "The employer" : employer.name();
    }

    private static String student(@Nullable String name) {
        return name == null ? "The student" : name;
    }

    private static String person(@Nullable AccountView person) {
        return person == null ? "The supervisor" : person.name();
    }
}
