package dev.foothold.applications;

import dev.foothold.students.StudentCard;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One applicant on the employer's board.
///
/// @param matchingSkills how many of the wanted skills the student names
/// @param wantedSkills how many skills the project wants
public record ApplicantCard(
        ApplicationId id,
        StudentCard student,
        ApplicationStatus status,
        Instant appliedAt,
        String firstAnswer,
        @Nullable WeekClock clock,
        int matchingSkills,
        int wantedSkills,
        List<String> allowedActions,
        long version) {}
