package dev.foothold.students;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.StoredFile;
import dev.foothold.universities.ClassStanding;
import dev.foothold.universities.UniversityId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A student's profile as the student sees it.
///
/// @param institutionVerifiedFields the names of the fields that the institution vouches for; all others are declared
/// @param completeness how much is filled in, 0 to 100
/// @param shareWithUniversity whether the university may see more than counts
public record StudentView(
        StudentId id,
        AccountId account,
        String name,
        String email,
        @Nullable UniversityId university,
        @Nullable String universityName,
        @Nullable UUID programme,
        @Nullable String programmeName,
        ClassStanding classStanding,
        @Nullable Integer classYear,
        String headline,
        String about,
        List<String> skills,
        List<String> interests,
        @Nullable Integer hoursPerWeek,
        @Nullable LocalDate availableFrom,
        List<WorkSample> workSamples,
        Set<String> institutionVerifiedFields,
        int completeness,
        @Nullable StoredFile cv,
        boolean shareWithUniversity,
        long version) {}
