package dev.foothold.demo;

import dev.foothold.accounts.AccountId;
import dev.foothold.students.StudentId;
import dev.foothold.universities.ClassStanding;
import dev.foothold.universities.UniversityId;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A student in the story, from before the registration on.
final class DemoStudent {

    private final Script.StudentPart part;
    private final DemoUniversity university;
    private final ClassStanding standingNow;
    private final Instant registersAt;
    private final boolean keen;
    private final Set<String> applied = new HashSet<>();
    private ClassStanding standing;
    private @Nullable AccountId account;
    private @Nullable StudentId id;
    private Instant busyUntil = Instant.EPOCH;
    private boolean onboarded;
    private int engagements;

    DemoStudent(
            Script.StudentPart part,
            DemoUniversity university,
            ClassStanding standingThen,
            Instant registersAt,
            boolean keen) {
        this.part = part;
        this.university = university;
        this.standingNow = ClassStanding.valueOf(part.classStanding());
        this.standing = standingThen;
        this.registersAt = registersAt;
        this.keen = keen;
    }

    void registered(AccountId account, StudentId id) {
        this.account = account;
        this.id = id;
    }

    void moveUp() {
        standing = standingNow;
    }

    void willWorkUntil(Instant until) {
        busyUntil = until;
        engagements++;
    }

    void isOnboarded() {
        onboarded = true;
    }

    boolean appliesFirstTime(String project) {
        return applied.add(project);
    }

    boolean isThere() {
        return account != null;
    }

    boolean isKeen() {
        return keen;
    }

    boolean isFreeAt(Instant moment) {
        return busyUntil.isBefore(moment) && engagements < 3;
    }

    boolean hasOnboarded() {
        return onboarded;
    }

    boolean fits(Script.ProjectPart project) {
        return switch (project.audience()) {
            case "EARLY_YEAR" -> standing.earlyYear();
            case "STANDINGS" -> Objects.requireNonNull(project.standings()).contains(standing.name());
            default -> true;
        };
    }

    Script.StudentPart part() {
        return part;
    }

    DemoUniversity university() {
        return university;
    }

    UniversityId universityId() {
        return university.view().id();
    }

    ClassStanding standing() {
        return standing;
    }

    ClassStanding standingNow() {
        return standingNow;
    }

    Instant registersAt() {
        return registersAt;
    }

    AccountId account() {
        return Objects.requireNonNull(account, "not registered yet");
    }

    StudentId id() {
        return Objects.requireNonNull(id, "not registered yet");
    }
}
