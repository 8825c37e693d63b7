package dev.foothold.demo;

import dev.foothold.accounts.AccountId;
import dev.foothold.employers.EmployerId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An employer in the story and its people.
final class DemoEmployer {

    private final Script.EmployerPart part;
    private final Map<String, AccountId> people = new LinkedHashMap<>();
    private @Nullable EmployerId id;

    DemoEmployer(Script.EmployerPart part) {
        this.part = part;
    }

    /// @param accounts by e-mail address
    void registered(EmployerId id, Map<String, AccountId> accounts) {
        this.id = id;
        people.putAll(accounts);
    }

    Script.EmployerPart part() {
        return part;
    }

    EmployerId id() {
        return Objects.requireNonNull(id, "not registered yet");
    }

    AccountId owner() {
        return with("OWNER", "OWNER");
    }

    AccountId recruiter() {
        return with("RECRUITER", "OWNER");
    }

    AccountId finance() {
        return with("FINANCE", "OWNER");
    }

    /// Whoever the text of the project names, or else the last of the supervisors.
    AccountId supervisorOf(Script.ProjectPart project) {
        var supervisors = part.people().stream()
                .filter(person -> roles(person).contains("SUPERVISOR"))
                .toList();
        return supervisors.stream()
                .filter(person -> project.description().contains(person.name().split(" ")[0]))
                .findFirst()
                .map(this::account)
                .orElseGet(() -> account(supervisors.getLast()));
    }

    String nameOf(AccountId account) {
        return part.people().stream()
                .filter(person -> account(person).equals(account))
                .findFirst()
                .orElseThrow()
                .name();
    }

    /// How many days it takes to answer a student.
    double replyDays(Chance chance) {
        return switch (part.replySpeed()) {
            case "FAST" -> chance.between(1.2, 3.5);
            case "SLOW" -> chance.between(6.5, 11.5);
            default -> chance.between(2.5, 6.8);
        };
    }

    private AccountId with(String role, String otherwise) {
        return part.people().stream()
                .filter(person -> roles(person).contains(role))
                .findFirst()
                .map(this::account)
                .orElseGet(() -> with(otherwise, otherwise));
    }

    private AccountId account(Script.PersonPart person) {
        return Objects.requireNonNull(people.get(person.email()));
    }

    private static List<String> roles(Script.PersonPart person) {
        return person.roles() == null ? List.of() : person.roles();
    }
}
