package dev.foothold.universities;

import static dev.foothold.accounts.AccountFixtures.csrf;
import static dev.foothold.accounts.OrganisationRole.EMPLOYER_RELATIONS;
import static dev.foothold.accounts.OrganisationRole.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.MemberView;
import dev.foothold.shared.InvalidInput;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.NotPermitted;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@FootholdTest
class UniversitiesModuleTest {

    @Autowired
    private Universities universities;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private BeanFactory beans;

    private UniversityFixtures fixtures;

    @BeforeEach
    void prepare() {
        fixtures = new UniversityFixtures(beans);
    }

    @Test
    void tellsThatAUniversityTakesPart(Scenario scenario) {
        var domain = UniversityFixtures.domain();
        var staff = fixtures.person(domain);

        scenario.stimulate(() -> universities.join(staff, UniversityFixtures.profile(domain)))
                .andWaitForEventOfType(UniversityEvent.Joined.class)
                .toArriveAndVerify(
                        (event, joined) -> assertThat(event.university()).isEqualTo(joined.id()));
    }

    @Test
    void nobodySpeaksForADomainThatIsNotTheirs() {
        var stranger = fixtures.person("elsewhere.edu");

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> universities.join(stranger, UniversityFixtures.profile(UniversityFixtures.domain())));
    }

    @Test
    void aDomainBelongsToOneUniversity() {
        var university = fixtures.joined();
        var another = fixtures.person(university.domain());

        assertThatExceptionOfType(DomainTaken.class)
                .isThrownBy(() -> universities.join(another, UniversityFixtures.profile(university.domain())));
    }

    @Test
    void isFoundByTheDomainOfAnAddressAndThoseBelow() {
        var university = fixtures.joined();

        assertThat(universities.byEmailDomain("maya@mail." + university.domain()))
                .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(university.id()));
        assertThat(universities.byEmailDomain("maya@not" + university.domain())).isEmpty();
    }

    @Test
    void staffSeeTheirOwnUniversityOnly() {
        var own = fixtures.joined();
        var other = fixtures.joined();
        universities.setCohorts(own.staff(), own.id(), "2026-27", Map.of(ClassStanding.FIRST_YEAR, 1200));

        assertThat(universities.cohorts(own.staff(), own.id(), "2026-27"))
                .containsExactly(new CohortView(ClassStanding.FIRST_YEAR, "2026-27", 1200));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> universities.cohorts(other.staff(), own.id(), "2026-27"));
    }

    @Test
    void staffHaveAnAddressAndARoleOfTheUniversity() {
        var university = fixtures.joined();
        var email = UUID.randomUUID() + "@" + university.domain();

        var staff = universities.addStaff(
                university.staff(), university.id(), email, "Lee Ito", Set.of(EMPLOYER_RELATIONS));

        assertThat(staff).extracting(MemberView::email).contains(email);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> universities.addStaff(
                        university.staff(), university.id(), "lee@gmail.com", "Lee Ito", Set.of(OWNER)))
                .satisfies(refusal -> assertThat(refusal.errors()).hasSize(2));
    }

    @Test
    void anybodyReadsTheList() {
        var university = universities.get(fixtures.joined().id());

        assertThat(http.get().uri("/api/public/universities/{slug}", university.slug()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.programmes[*].name")
                .asArray()
                .containsExactly("Computer Science", "Economics");
        assertThat(http.get().uri("/api/public/universities")).hasStatusOk();
    }

    @Test
    void countsAreSetOverHttpByStaffOnly() {
        var university = fixtures.joined();
        var stranger = fixtures.person("elsewhere.edu");
        var address = "/api/universities/" + university.id() + "/cohorts?term=2026-27";
        var body = "{\"enrolled\": {\"FIRST_YEAR\": 1200, \"SECOND_YEAR\": 1100}}";

        assertThat(http.put()
                        .uri(address)
                        .with(user(university.staff().toString()))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .hasStatusOk();
        assertThat(http.put()
                        .uri(address)
                        .with(user(stranger.toString()))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anOperatorReadsTheCountsThatAnOperatorSets() {
        var university = fixtures.joined();
        var operator = accounts.byEmail("operator@foothold.test").orElseThrow().id();
        universities.setCohorts(operator, university.id(), "2026-27", Map.of(ClassStanding.FIRST_YEAR, 900));

        assertThat(http.get()
                        .uri("/api/universities/{id}/cohorts?term=2026-27", university.id())
                        .with(user(operator.toString())))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].enrolled")
                .isEqualTo(900);
    }
}
