package dev.foothold.students;

import static dev.foothold.accounts.AccountFixtures.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.AccountKind;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.Registration;
import dev.foothold.shared.FieldError;
import dev.foothold.shared.InvalidInput;
import dev.foothold.shared.NotPermitted;
import dev.foothold.shared.StaleVersion;
import dev.foothold.universities.ClassStanding;
import dev.foothold.universities.UniversityFixtures;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@FootholdTest
class StudentsModuleTest {

    private static final String PROFILE = """
        {"university": null, "programme": null, "classStanding": "SECOND_YEAR", "classYear": null,
         "headline": "Curious about data", "about": "I count things.", "skills": ["excel", " Excel "],
         "interests": [], "hoursPerWeek": 8, "availableFrom": null, "workSamples": []}
        """;

    @Autowired
    private Students students;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private BeanFactory beans;

    private StudentFixtures fixtures;
    private UniversityFixtures universities;

    @BeforeEach
    void prepare() {
        fixtures = new StudentFixtures(beans);
        universities = new UniversityFixtures(beans);
    }

    @Test
    void tellsThatThereIsAProfile(Scenario scenario) {
        var account = fixtures.person("mail.example");

        scenario.stimulate(() -> students.save(account, StudentFixtures.profile(ClassStanding.FIRST_YEAR), null))
                .andWaitForEventOfType(StudentEvent.ProfileCreated.class)
                .matching(event -> event.account().equals(account))
                .toArriveAndVerify(event -> assertThat(event.classStanding()).isEqualTo(ClassStanding.FIRST_YEAR));
    }

    @Test
    void theAddressProvesTheUniversity() {
        var university = universities.joined();

        var student = fixtures.of(ClassStanding.FIRST_YEAR, university.domain());

        assertThat(students.mine(student.account())).hasValueSatisfying(view -> {
            assertThat(view.university()).isEqualTo(university.id());
            assertThat(view.universityName()).isEqualTo("Cedar University");
            assertThat(view.institutionVerifiedFields()).containsExactly("university");
        });
    }

    @Test
    void aConfirmedAddressConfirmsTheEnrolment(Scenario scenario) {
        var domain = UniversityFixtures.domain();
        var account = accounts.register(
                        new Registration(UUID.randomUUID() + "@" + domain, "Maya Chen", AccountKind.STUDENT, null))
                .id();
        var student = students.save(account, StudentFixtures.profile(ClassStanding.FIRST_YEAR), null);
        var joined = universities.joined(domain);

        scenario.stimulate(() -> accounts.confirmEmail(account))
                .andWaitForStateChange(() -> students.profileOf(student.id()).university(), Objects::nonNull)
                .andVerify(university -> assertThat(university).isEqualTo(joined.id()));
    }

    @Test
    void standingIsRememberedAcrossChanges() {
        var student = fixtures.firstYear();
        var before = clock.instant();

        students.save(student.account(), StudentFixtures.profile(ClassStanding.SECOND_YEAR), null);

        assertThat(students.standingAt(student.id(), before)).isEqualTo(ClassStanding.FIRST_YEAR);
        assertThat(students.standingAt(student.id(), clock.instant())).isEqualTo(ClassStanding.SECOND_YEAR);
    }

    @Test
    void refusesAChangeOfAnOlderVersion() {
        var student = fixtures.firstYear();
        students.save(student.account(), StudentFixtures.profile(ClassStanding.SECOND_YEAR), 0L);

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(
                        () -> students.save(student.account(), StudentFixtures.profile(ClassStanding.THIRD_YEAR), 0L));
    }

    @Test
    void needsAProfileAndTheRightKindOfAccount() {
        var withoutProfile = fixtures.person("mail.example");
        var staff = universities.joined().staff();

        assertThatExceptionOfType(ProfileMissing.class).isThrownBy(() -> students.require(withoutProfile));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> students.save(staff, StudentFixtures.profile(ClassStanding.MASTERS), null));
    }

    @Test
    void namesAMissingClassStanding() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> students.save(fixtures.person("mail.example"), StudentFixtures.profile(null), null))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactly("classStanding"));
    }

    @Test
    void showsCardsWithoutContact() {
        var one = fixtures.firstYear();
        var two = fixtures.of(ClassStanding.MASTERS, universities.joined().domain());

        var cards = students.cards(Set.of(one.id(), two.id(), StudentId.next()));

        assertThat(cards).containsOnlyKeys(one.id(), two.id());
        assertThat(cards.get(two.id()).universityName()).isEqualTo("Cedar University");
    }

    @Test
    void isKeptAndReadOverHttp() {
        var account = fixtures.person("mail.example");

        assertThat(http.get().uri("/api/students/me").with(user(account.toString())))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(put(account, PROFILE))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.skills")
                .asArray()
                .containsExactly("Excel");
        assertThat(put(account, PROFILE.replace("8,", "80,")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("hoursPerWeek");
    }

    @Test
    void keepsACurriculumVitaeForItsOwnerOnly() {
        var student = fixtures.firstYear();
        var pdf = new MockMultipartFile(
                "file", "maya.pdf", "application/pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII));

        assertThat(http.post()
                        .multipart()
                        .uri("/api/students/me/cv")
                        .file(pdf)
                        .with(user(student.account().toString()))
                        .with(csrf()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.cv.name")
                .isEqualTo("maya.pdf");
        assertThat(http.get()
                        .uri("/api/students/me/cv")
                        .with(user(student.account().toString())))
                .hasStatusOk()
                .headers()
                .hasHeaderSatisfying(
                        HttpHeaders.CONTENT_DISPOSITION,
                        values -> assertThat(values.getFirst()).startsWith("attachment"));
        assertThat(http.get()
                        .uri("/api/students/me/cv")
                        .with(user(fixtures.firstYear().account().toString())))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void suggestsSkills() {
        assertThat(http.get().uri("/api/public/skills?q=surv"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0]")
                .isEqualTo("Survey design");
    }

    private MvcTestResult put(AccountId account, String body) {
        return http.put()
                .uri("/api/students/me")
                .with(user(account.toString()))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
