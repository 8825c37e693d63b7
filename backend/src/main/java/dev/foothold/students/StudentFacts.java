package dev.foothold.students;

import dev.foothold.accounts.AccountId;
import dev.foothold.universities.ClassStanding;
import dev.foothold.universities.UniversityId;
import org.jspecify.annotations.Nullable;

/// The few facts about a student that rules and figures of other modules ask for.
///
/// @param sharesWithUniversity whether the university may see more than counts
public record StudentFacts(
        StudentId student,
        AccountId account,
        @Nullable UniversityId university,
        ClassStanding classStanding,
        int completeness,
        boolean sharesWithUniversity) {}
