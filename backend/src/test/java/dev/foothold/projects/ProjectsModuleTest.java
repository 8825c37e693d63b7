package dev.foothold.projects;

import static dev.foothold.accounts.AccountFixtures.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.OrganisationRole;
import dev.foothold.employers.EmployerFixtures;
import dev.foothold.employers.Employers;
import dev.foothold.shared.FieldError;
import dev.foothold.shared.InvalidInput;
import dev.foothold.shared.Money;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.NotPermitted;
import dev.foothold.shared.Place;
import dev.foothold.universities.ClassStanding;
import dev.foothold.universities.UniversityId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@FootholdTest
class ProjectsModuleTest {

    @Autowired
    private Projects projects;

    @Autowired
    private Employers employers;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private BeanFactory beans;

    private ProjectFixtures fixtures;
    private EmployerFixtures parties;

    @BeforeEach
    void prepare() {
        fixtures = new ProjectFixtures(beans);
        parties = new EmployerFixtures(beans);
    }

    @Test
    void tellsThatAProjectIsPublished(Scenario scenario) {
        var project = fixtures.drafted();

        scenario.stimulate(() -> projects.publish(project.owner(), project.id()))
                .andWaitForEventOfType(ProjectEvent.Published.class)
                .matching(event -> event.project().equals(project.id()))
                .toArriveAndVerify(event -> assertThat(event.employer())
                        .isEqualTo(project.employer().id()));
    }

    @Test
    void keepsTermsAsTheyWereGiven() {
        var employer = parties.verified();
        var terms = new SampleTerms(employer.owner())
                .audience(new Audience(Set.of(ClassStanding.FIRST_YEAR), Set.of(), 1))
                .make();

        var project = projects.draft(employer.owner(), employer.id(), terms);

        assertThat(projects.get(project.id()).terms()).isEqualTo(terms);
        assertThat(projects.get(project.id()).figures().net()).isEqualTo(Money.usd(450_00));
    }

    @Test
    void theCityTellsWhereTheWorkIsDone() {
        var project = fixtures.drafted(terms -> terms.mode(WorkMode.ON_SITE, new Place("Dayton", "OH", null, null)));
        assertThat(projects.get(project.id()).terms().place()).isEqualTo(new Place("Dayton", "OH", 39.76, -84.19));

        var terms = new SampleTerms(project.owner())
                .mode(WorkMode.HYBRID, new Place("Columbus", "OH", 39.76, -84.19))
                .make();
        projects.change(project.owner(), project.id(), terms, null);

        assertThat(projects.get(project.id()).terms().place()).isEqualTo(new Place("Columbus", "OH", 39.96, -83.0));
    }

    @Test
    void aPendingEmployerDraftsButDoesNotPublish() {
        var employer = parties.pending();
        var draft = projects.draft(employer.owner(), employer.id(), new SampleTerms(employer.owner()).make());

        assertThatExceptionOfType(EmployerNotVerified.class)
                .isThrownBy(() -> projects.publish(employer.owner(), draft.id()));
    }

    @Test
    void payUnderTheFloorIsPublishedByAnOperatorOnly() {
        var project = fixtures.published(terms -> terms.fee(Money.usd(100_00)));

        assertThat(projects.get(project.id()).status()).isEqualTo(ProjectStatus.AWAITING_APPROVAL);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> projects.approve(project.owner(), project.id()));
        assertThat(projects.approve(parties.operator(), project.id()).status()).isEqualTo(ProjectStatus.PUBLISHED);
    }

    @Test
    void theSupervisorIsAMemberWhoSupervisesAndUniversitiesTakePart() {
        var employer = parties.verified();
        var terms = new SampleTerms(parties.person())
                .audience(new Audience(Set.of(), Set.of(UniversityId.next()), 0))
                .make();

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> projects.draft(employer.owner(), employer.id(), terms))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactly("terms.supervisor", "terms.audience.universities"));
    }

    @Test
    void theOwnersDecideAndStrangersSeeNothing() {
        var project = fixtures.drafted();
        var email = UUID.randomUUID() + "@harbor.example";
        var financier = employers
                .addMember(project.owner(), project.employer().id(), email, "Jo", Set.of(OrganisationRole.FINANCE))
                .stream()
                .filter(member -> member.email().equals(email))
                .findFirst()
                .orElseThrow()
                .account();

        assertThat(projects.view(financier, project.id()).id()).isEqualTo(project.id());
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> projects.publish(financier, project.id()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> projects.view(parties.verified().owner(), project.id()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> projects.close(parties.verified().owner(), project.id(), "Not mine."));
    }

    @Test
    void theTermsAreFixedOnceAPositionIsTaken() {
        var project = fixtures.published(terms -> terms.positions(2));
        projects.takeSeat(project.id());

        assertThatExceptionOfType(ProjectStepNotPossible.class)
                .isThrownBy(() ->
                        projects.change(project.owner(), project.id(), new SampleTerms(project.owner()).make(), null));
    }

    @Test
    void oldAddressesStillLeadToTheProject() {
        var project = fixtures.published();
        var before = projects.get(project.id()).slug();

        projects.change(
                project.owner(),
                project.id(),
                new SampleTerms(project.owner()).title("Tidy up a table").make(),
                null);

        assertThat(projects.publicView(before).slug()).startsWith("tidy-up-a-table-");
    }

    @Test
    void draftsHaveNoPublicPageAndClosedProjectsKeepTheirs() {
        var draft = projects.get(fixtures.drafted().id());
        var closed = projects.get(fixtures.closed().id());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> projects.publicView(draft.slug()));
        assertThat(projects.publicView(closed.slug()).open()).isFalse();
    }

    @Test
    void aSuspendedEmployersProjectsAreClosed(Scenario scenario) {
        var project = fixtures.published();

        scenario.stimulate(() ->
                        employers.suspend(parties.operator(), project.employer().id(), "Asked students for money."))
                .andWaitForStateChange(
                        () -> projects.get(project.id()).status(), status -> status == ProjectStatus.CLOSED)
                .andVerify(status -> assertThat(projects.openForApplications(
                                project.id(), projects.get(project.id()).publishedAt()))
                        .isFalse());
    }

    @Test
    void listsAreReadPageByPage() {
        var older = fixtures.published();
        var newer = projects.draft(older.owner(), older.employer().id(), new SampleTerms(older.owner()).make());

        var first = projects.of(older.owner(), older.employer().id(), null, null, 1);
        var second = projects.of(older.owner(), older.employer().id(), null, first.next(), 1);
        var drafts = projects.of(older.owner(), older.employer().id(), ProjectStatus.DRAFT, null, 10);

        assertThat(first.items()).extracting(ProjectRow::id).containsExactly(newer.id());
        assertThat(second.items()).extracting(ProjectRow::id).containsExactly(older.id());
        assertThat(second.next()).isNull();
        assertThat(drafts.items()).extracting(ProjectRow::id).containsExactly(newer.id());
    }

    @Test
    void othersReadOpenProjectsForSearchSitemapAndSuggestions() {
        var project = fixtures.published();
        var slug = projects.get(project.id()).slug();

        assertThat(projects.openWithKey(slug.substring(slug.length() - 8), 10))
                .extracting(OpenProject::slug)
                .containsExactly(slug);
        assertThat(projects.openWithKey("", 1)).hasSize(1);
        assertThat(projects.newestOpen(1)).extracting(ProjectBrief::slug).containsExactly(slug);
        assertThat(projects.forSearch(Set.of(project.id(), ProjectId.next())))
                .extracting(ProjectView::id)
                .containsExactly(project.id());
        assertThat(projects.allForSearch(null, 1)).hasSize(1);
        assertThat(projects.openInCategory("data-analysis", ClassStanding.FIRST_YEAR, 3))
                .extracting(ProjectView::id)
                .contains(project.id());
    }

    @Test
    void isDraftedPublishedAndReadOverHttp() {
        var employer = parties.verified();

        var created = post(employer.owner(), "/api/projects", request(employer, new SampleTerms(employer.owner())));

        assertThat(created)
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .extractingPath("$.figures.net.minor")
                .isEqualTo(450_00);
        var address = created.getResponse().getHeader(HttpHeaders.LOCATION);
        assertThat(post(employer.owner(), address + "/publication", ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("PUBLISHED");
        var slug = projects.get(ProjectId.of(address.substring(address.lastIndexOf('/') + 1)))
                .slug();
        assertThat(http.get().uri("/api/public/projects/{slug}", slug))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.open", open -> assertThat(open).isEqualTo(true))
                .hasPathSatisfying("$.supervisorName", name -> assertThat(name).isEqualTo("Ana Ruiz"))
                .doesNotHavePath("$.terms.supervisor");
    }

    @Test
    void theScopeCheckAnswersFieldByFieldWithFigures() {
        var employer = parties.verified();
        var terms = new SampleTerms(employer.owner()).hours(60).title("");

        assertThat(post(employer.owner(), "/api/projects/checks", request(employer, terms)))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.figures.fee.minor", fee -> assertThat(fee).isEqualTo(500_00))
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("terms.title", "terms.hours");
    }

    @Test
    void refusesAChangeOfAnOlderVersionOverHttp() {
        var project = fixtures.drafted();
        var body = json.writeValueAsString(
                Map.of("terms", new SampleTerms(project.owner()).hours(21).make()));

        assertThat(put(project, body, "\"0\"")).hasStatusOk();
        assertThat(put(project, body, "\"0\"")).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(put(project, body, "zero")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void operatorsReadWhatWaitsForApproval() {
        var project = fixtures.published(terms -> terms.fee(Money.usd(100_00)));

        assertThat(http.get()
                        .uri("/api/projects?status=AWAITING_APPROVAL&limit=1")
                        .with(user(parties.operator().toString())))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].id")
                .isEqualTo(project.id().toString());
        assertThat(http.get()
                        .uri("/api/projects?status=AWAITING_APPROVAL")
                        .with(user(project.owner().toString())))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void anybodyReadsTheCategories() {
        assertThat(http.get().uri("/api/public/categories"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(10);
    }

    private String request(EmployerFixtures.Owned employer, SampleTerms terms) {
        return json.writeValueAsString(Map.of("employer", employer.id(), "terms", terms.make()));
    }

    private MvcTestResult post(AccountId actor, String address, String body) {
        return http.post()
                .uri(address)
                .with(user(actor.toString()))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult put(ProjectFixtures.Offered project, String body, String version) {
        return http.put()
                .uri("/api/projects/{id}", project.id())
                .with(user(project.owner().toString()))
                .with(csrf())
                .header(HttpHeaders.IF_MATCH, version)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
