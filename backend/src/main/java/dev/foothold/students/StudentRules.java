package dev.foothold.students;

import dev.foothold.shared.Rules;
import dev.foothold.universities.UniversityView;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What holds for a student's profile, field by field.
@Component
class StudentRules {

    private static final int MOST_SKILLS = 30;
    private static final int MOST_INTERESTS = 20;
    private static final int MOST_SAMPLES = 10;

    private final ReferenceLists lists;

    StudentRules(ReferenceLists lists) {
        this.lists = lists;
    }

    /// Throws [dev.foothold.shared.InvalidInput] with every field that breaks a rule.
    ///
    /// @param university the university that the profile will have
    void mustHold(StudentProfile profile, @Nullable UniversityView university, LocalDate today) {
        var rules = new Rules()
                .check(
                        profile.university() == null || university != null,
                        "university",
                        "Choose one of the universities that take part.")
                .check(profile.classStanding() != null, "classStanding", "Tell how far you are in your studies.")
                .check(
                        isFrom(profile.classYear(), today.getYear() - 70, today.getYear() + 12),
                        "classYear",
                        "Give the year of your graduation, such as " + (today.getYear() + 2) + ".")
                .check(profile.headline().length() <= 120, "headline", "Shorten the headline to 120 characters.")
                .check(profile.about().length() <= 2000, "about", "Shorten this to 2000 characters.")
                .check(isFrom(profile.hoursPerWeek(), 1, 40), "hoursPerWeek", "Give 1 to 40 hours a week.")
                .check(
                        profile.availableFrom() == null
                                || (profile.availableFrom().isAfter(today.minusYears(2))
                                        && profile.availableFrom().isBefore(today.plusYears(3))),
                        "availableFrom",
                        "Give a date not further than three years away.");
        checkProgramme(profile.programme(), university, rules);
        checkLines(profile.skills(), MOST_SKILLS, "skills", rules);
        checkInterests(profile.interests(), rules);
        checkSamples(profile.workSamples(), rules);
        rules.throwIfBroken();
    }

    private static void checkProgramme(@Nullable UUID programme, @Nullable UniversityView university, Rules rules) {
        var known = programme == null
                || (university != null
                        && university.programmes().stream()
                                .anyMatch(one -> one.id().equals(programme)));
        rules.check(known, "programme", "Choose one of the programmes of your university.");
    }

    private static void checkLines(List<String> lines, int most, String field, Rules rules) {
        rules.check(lines.size() <= most, field, "Give at most " + most + ".");
        for (var i = 0; i < Math.min(lines.size(), most); i++) {
            var line = lines.get(i);
            rules.check(
                    line != null && !line.isBlank() && line.length() <= 60,
                    field + "[" + i + "]",
                    "Write 1 to 60 characters.");
        }
    }

    private void checkInterests(List<String> interests, Rules rules) {
        rules.check(interests.size() <= MOST_INTERESTS, "interests", "Give at most " + MOST_INTERESTS + ".")
                .check(interests.stream().allMatch(lists::isCategory), "interests", "Choose from the categories.");
    }

    private static void checkSamples(List<WorkSample> samples, Rules rules) {
        rules.check(samples.size() <= MOST_SAMPLES, "workSamples", "Give at most " + MOST_SAMPLES + ".");
        for (var i = 0; i < Math.min(samples.size(), MOST_SAMPLES); i++) {
            var sample = samples.get(i);
            var field = "workSamples[" + i + "]";
            if (sample == null || sample.title() == null || sample.url() == null) {
                rules.check(false, field, "Give a title and an address.");
                continue;
            }
            rules.check(
                            !sample.title().isBlank() && sample.title().length() <= 120,
                            field + ".title",
                            "Write a title of 1 to 120 characters.")
                    .check(isHttps(sample.url()), field + ".url", "Give an address that begins with https://.");
        }
    }

    private static boolean isFrom(@Nullable Integer number, int least, int most) {
        return number == null || (number >= least && number <= most);
    }

    private static boolean isHttps(String address) {
        try {
            var uri = new URI(address);
            return "https".equals(uri.getScheme()) && uri.getHost() != null && address.length() <= 500;
        } catch (URISyntaxException broken) {
            return false;
        }
    }
}
