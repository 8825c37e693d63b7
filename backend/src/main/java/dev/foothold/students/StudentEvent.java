package dev.foothold.students;

import dev.foothold.accounts.AccountId;
import dev.foothold.universities.ClassStanding;
import dev.foothold.universities.UniversityId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What happened to a student's profile.
public sealed interface StudentEvent {

    /// The student it happened to.
    StudentId student();

    /// When it happened.
    Instant at();

    /// There is a profile from now on.
    record ProfileCreated(
            StudentId student,
            AccountId account,
            @Nullable UniversityId university,
            ClassStanding classStanding,
            int completeness,
            Instant at)
            implements StudentEvent {}

    /// The profile tells something else.
    record ProfileChanged(
            StudentId student,
            AccountId account,
            @Nullable UniversityId university,
            ClassStanding classStanding,
            int completeness,
            Instant at)
            implements StudentEvent {}

    /// The institution vouches for the student's university.
    record EnrolmentConfirmed(StudentId student, UniversityId university, Instant at) implements StudentEvent {}

    /// The student decided what the university may see.
    record ConsentChanged(StudentId student, boolean shareWithUniversity, Instant at) implements StudentEvent {}
}
