package dev.foothold.students;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.AccountKind;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.Registration;
import dev.foothold.universities.ClassStanding;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/// Students, reached by the verbs that people use.
public class StudentFixtures {

    private final Students students;
    private final Accounts accounts;

    /// Takes the doors from the running application.
    public StudentFixtures(BeanFactory beans) {
        this.students = beans.getBean(Students.class);
        this.accounts = beans.getBean(Accounts.class);
    }

    /// A student with the account that signs in.
    public record Signed(StudentId id, AccountId account) {}

    /// Somebody of the kind that makes a profile, without one.
    public AccountId person(String domain) {
        return accounts.registerConfirmed(
                        new Registration(UUID.randomUUID() + "@" + domain, "Maya Chen", AccountKind.STUDENT, null))
                .id();
    }

    /// A first-year student of no university.
    public Signed firstYear() {
        return of(ClassStanding.FIRST_YEAR, "mail.example");
    }

    /// A student of this class standing with an address at the domain.
    public Signed of(ClassStanding standing, String domain) {
        var account = person(domain);
        return new Signed(students.save(account, profile(standing), null).id(), account);
    }

    /// A profile that keeps every rule.
    public static StudentProfile profile(@Nullable ClassStanding standing) {
        return new StudentProfile(
                null,
                null,
                standing,
                null,
                "Curious about data",
                "I like to find out why numbers do not add up, and to tell others.",
                List.of("Excel", "Survey design", "Interviewing"),
                List.of("market-research"),
                10,
                LocalDate.now(ZoneOffset.UTC).plusDays(10),
                List.of(new WorkSample("A survey of dining hall queues", "https://maya.example/queues")));
    }
}
