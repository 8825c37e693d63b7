package dev.foothold.students;

import dev.foothold.universities.ClassStanding;
import dev.foothold.universities.UniversityId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a student tells about themselves.
///
/// @param programme one of the university's programmes
/// @param classYear the expected year of graduation
/// @param interests keys of project categories
/// @param hoursPerWeek how much time there is for projects
public record StudentProfile(
        @Nullable UniversityId university,
        @Nullable UUID programme,
        ClassStanding classStanding,
        @Nullable Integer classYear,
        String headline,
        String about,
        List<String> skills,
        List<String> interests,
        @Nullable Integer hoursPerWeek,
        @Nullable LocalDate availableFrom,
        List<WorkSample> workSamples) {

    /// Takes what was not sent as empty, so that the rules can name the field.
    public StudentProfile {
        headline = headline == null ? "" : headline.strip();
        about = about == null ? "" : about.strip();
        skills = skills == null ? List.of() : skills;
        interests = interests == null ? List.of() : interests;
        workSamples = workSamples == null ? List.of() : workSamples;
    }

    /// The same profile with the skills in other words.
    StudentProfile withSkills(List<String> others) {
        return new StudentProfile(
                university,
                programme,
                classStanding,
                classYear,
                headline,
                about,
                others,
                interests,
                hoursPerWeek,
                availableFrom,
                workSamples);
    }
}
