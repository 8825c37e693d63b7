package dev.foothold.students;

import dev.foothold.universities.ClassStanding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an employer sees of a student who applies: no contact, no file.
public record StudentCard(
        StudentId id,
        String name,
        @Nullable String universityName,
        @Nullable String programmeName,
        ClassStanding classStanding,
        @Nullable Integer classYear,
        String headline,
        String about,
        List<String> skills,
        List<WorkSample> workSamples,
        @Nullable Integer hoursPerWeek,
        @Nullable LocalDate availableFrom) {}
