package dev.foothold.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What was written for the demo: who there is, what they offer and what they say.
record Script(
        List<UniversityPart> universities,
        List<EmployerPart> employers,
        List<StudentPart> students,
        List<ProjectPart> projects,
        Phrases phrases) {

    /// Reads it from the class path.
    static Script read() {
        // the application's own mapper is strict about size, for it reads what strangers send
        var json = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        return new Script(
                read(json, "universities", new TypeReference<>() {}),
                read(json, "employers", new TypeReference<>() {}),
                read(json, "students", new TypeReference<>() {}),
                read(json, "projects", new TypeReference<>() {}),
                read(json, "phrases", new TypeReference<>() {}));
    }

    private static <T> T read(JsonMapper json, String name, TypeReference<T> type) {
        try (var content = new ClassPathResource("demo/" + name + ".json").getInputStream()) {
            return json.readValue(content, type);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// A university with its staff and how many are enrolled now.
    record UniversityPart(
            String key,
            String name,
            String shortName,
            String domain,
            String city,
            String state,
            Double latitude,
            Double longitude,
            List<ProgrammePart> programmes,
            List<CohortPart> cohorts,
            List<PersonPart> staff) {}

    /// Something that can be studied.
    record ProgrammePart(String name, String cipCode) {}

    /// How many have this class standing now.
    record CohortPart(String classStanding, int enrolled) {}

    /// Somebody who acts for an organisation.
    ///
    /// @param roles null for staff of a university
    record PersonPart(String name, String email, @Nullable List<String> roles) {}

    /// An employer with its team.
    ///
    /// @param replySpeed FAST, USUAL or SLOW
    record EmployerPart(
            String key,
            String name,
            String website,
            String about,
            String industry,
            String size,
            String city,
            String state,
            Double latitude,
            Double longitude,
            List<PersonPart> people,
            String replySpeed) {}

    /// A student as of the present academic year.
    ///
    /// @param classYear as in the academic year 2026-27
    /// @param availableFrom month and day
    record StudentPart(
            String key,
            String name,
            String email,
            String university,
            String programme,
            String classStanding,
            int classYear,
            List<String> skills,
            List<String> interests,
            String headline,
            String about,
            int hoursPerWeek,
            @Nullable String availableFrom) {}

    /// A project as its employer offers it, without dates.
    ///
    /// @param audience ANYONE, EARLY_YEAR or STANDINGS
    record ProjectPart(
            String key,
            String employer,
            String title,
            String outcome,
            String description,
            List<DeliverablePart> deliverables,
            List<String> skills,
            String category,
            int hours,
            long feeCents,
            int positions,
            int windowDays,
            String mode,
            @Nullable String city,
            @Nullable String state,
            String audience,
            @Nullable List<String> standings,
            List<String> questions,
            String aiPolicy,
            List<String> learningGoals) {}

    /// What is handed in.
    record DeliverablePart(String title, List<String> criteria) {}

    /// What people say.
    ///
    /// @param answers by category
    record Phrases(
            Map<String, List<String>> answers,
            List<DeclinePart> declines,
            List<String> changeRequests,
            List<String> submissionNotes,
            List<String> checkIns,
            List<ReviewPart> supervisorReviews,
            List<String> studentReviews,
            List<String> roleTitles) {}

    /// How an employer declines.
    record DeclinePart(String reason, String note, String nextStep) {}

    /// What a supervisor writes in the end.
    record ReviewPart(String strengths, String improvement) {}
}
