package dev.foothold.universities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.foothold.shared.FieldError;
import dev.foothold.shared.InvalidInput;
import dev.foothold.shared.Place;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UniversityTest {

    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");

    @Test
    void countsReplaceThoseOfTheSameYearOnly() {
        var university = joined();
        university.count(new Term("2025-26"), Map.of(ClassStanding.FIRST_YEAR, 900));
        university.count(new Term("2026-27"), Map.of(ClassStanding.FIRST_YEAR, 1000, ClassStanding.MASTERS, 50));

        university.count(new Term("2026-27"), Map.of(ClassStanding.FIRST_YEAR, 1100));

        assertThat(university.counted(new Term("2026-27")))
                .containsExactly(new CohortView(ClassStanding.FIRST_YEAR, "2026-27", 1100));
        assertThat(university.counted(new Term("2025-26")))
                .containsExactly(new CohortView(ClassStanding.FIRST_YEAR, "2025-26", 900));
    }

    @Test
    void nobodyIsEnrolledLessThanZeroTimes() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> joined().count(new Term("2026-27"), Map.of(ClassStanding.FIRST_YEAR, -1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-28", "2026-2027", "1926-27", "x"})
    void anAcademicYearIsTwoYearsInARow(String term) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new Term(term));
    }

    @Test
    void aCenturyMayEndInsideAnAcademicYear() {
        assertThat(new Term("2099-00").text()).isEqualTo("2099-00");
    }

    @ParameterizedTest
    @CsvSource({
        "maya@mail.cedar.edu, 'mail.cedar.edu,cedar.edu'",
        "maya@CEDAR.edu, cedar.edu",
        "maya@edu, ''",
    })
    void anAddressBelongsToItsDomainAndThoseAbove(String email, String domains) {
        assertThat(String.join(",", MailDomains.of(email))).isEqualTo(domains);
    }

    @Test
    void namesEveryFieldThatBreaksARule() {
        var profile = new UniversityProfile(
                "C",
                "",
                new Place("", "Iowa", null, null),
                List.of("not a domain"),
                List.of(new UniversityProfile.Programme("", "11")));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new University(UniversityId.next(), "c", profile, NOW))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactly(
                                "name",
                                "shortName",
                                "place.city",
                                "place.state",
                                "domains[0]",
                                "programmes[0].name",
                                "programmes[0].cipCode"));
    }

    private static University joined() {
        return new University(UniversityId.next(), "cedar", UniversityFixtures.profile("cedar.edu"), NOW);
    }
}
