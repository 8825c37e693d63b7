package dev.foothold.search;

import dev.foothold.accounts.AccountId;
import dev.foothold.projects.ProjectId;
import dev.foothold.universities.ClassStanding;
import dev.foothold.universities.UniversityId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known of a student when projects are chosen for them. All but the account may be missing.
///
/// @param programmeFields categories that lie near the programme
/// @param appliedFields categories of projects that they applied for
/// @param viewedFields categories of projects that they looked at
/// @param known projects that need no recommendation: applied for, or not wanted
/// @param refusedEmployers whose projects are not wanted
/// @param dismissals what was not liked about projects, so that others like them stand further down
record Taste(
        AccountId account,
        @Nullable ClassStanding standing,
        @Nullable UniversityId university,
        @Nullable String programme,
        Set<String> skills,
        Set<String> interests,
        Set<String> programmeFields,
        @Nullable Integer hoursPerWeek,
        @Nullable LocalDate availableFrom,
        Set<String> appliedFields,
        Set<String> viewedFields,
        Set<ProjectId> known,
        Set<String> refusedEmployers,
        Dismissals dismissals) {}
