package dev.foothold.students;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.accounts.AccountId;
import dev.foothold.universities.ClassStanding;
import dev.foothold.universities.UniversityId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StudentTest {

    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");
    private static final Instant NEXT_YEAR = NOW.plus(Duration.ofDays(365));
    private static final UniversityId CEDAR = UniversityId.next();

    @Test
    void standingIsDatedAndNeverOverwritten() {
        var student = firstYear(CEDAR);

        student.change(StudentFixtures.profile(ClassStanding.SECOND_YEAR), CEDAR, NEXT_YEAR);

        assertThat(student.standingAt(NOW.minusSeconds(1))).isEqualTo(ClassStanding.FIRST_YEAR);
        assertThat(student.standingAt(NEXT_YEAR.minusSeconds(1))).isEqualTo(ClassStanding.FIRST_YEAR);
        assertThat(student.standingAt(NEXT_YEAR)).isEqualTo(ClassStanding.SECOND_YEAR);
    }

    @Test
    void theDomainOfTheAddressProvesTheUniversity() {
        assertThat(firstYear(CEDAR).facts().university()).isEqualTo(CEDAR);
    }

    @Test
    void anotherUniversityIsTheStudentsOwnWord() {
        var student = firstYear(CEDAR);
        var other = UniversityId.next();

        student.change(at(other), CEDAR, NOW);
        student.confirmEnrolment(CEDAR, NOW);

        assertThat(student.facts().university()).isEqualTo(other);
    }

    @Test
    void aUniversityThatJoinsLaterVouchesForItsStudents() {
        var student = firstYear(null);

        student.confirmEnrolment(CEDAR, NOW);

        assertThat(student.facts().university()).isEqualTo(CEDAR);
    }

    @Test
    void aProfileGrowsMoreComplete() {
        var student = firstYear(CEDAR);
        var before = student.facts().completeness();
        var bare = new StudentProfile(
                null, null, ClassStanding.FIRST_YEAR, null, "", "", List.of(), List.of(), null, null, List.of());

        student.change(bare, null, NOW);

        assertThat(before).isEqualTo(80);
        assertThat(student.facts().completeness()).isZero();
    }

    private static Student firstYear(@Nullable UniversityId ofMail) {
        return new Student(
                StudentId.next(), AccountId.next(), StudentFixtures.profile(ClassStanding.FIRST_YEAR), ofMail, NOW);
    }

    private static StudentProfile at(UniversityId university) {
        var profile = StudentFixtures.profile(ClassStanding.FIRST_YEAR);
        return new StudentProfile(
                university,
                null,
                profile.classStanding(),
                null,
                profile.headline(),
                profile.about(),
                profile.skills(),
                profile.interests(),
                null,
                null,
                List.of());
    }
}
