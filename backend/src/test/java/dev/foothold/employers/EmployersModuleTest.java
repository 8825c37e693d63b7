package dev.foothold.employers;

import static dev.foothold.accounts.AccountFixtures.csrf;
import static dev.foothold.accounts.OrganisationRole.FINANCE;
import static dev.foothold.accounts.OrganisationRole.OWNER;
import static dev.foothold.accounts.OrganisationRole.RECRUITER;
import static dev.foothold.accounts.OrganisationRole.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.MemberView;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.NotPermitted;
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

@FootholdTest
class EmployersModuleTest {

    private static final String PROFILE = """
        {"name": "Harbor & Sons", "website": "https://harbor.example",
         "about": "We repair wooden boats and teach others how to do it.", "industry": "Boat building",
         "size": "11-50", "place": {"city": "Duluth", "state": "MN", "latitude": null, "longitude": null}}
        """;

    @Autowired
    private Employers employers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private BeanFactory beans;

    private EmployerFixtures fixtures;

    @BeforeEach
    void prepare() {
        fixtures = new EmployerFixtures(beans);
    }

    @Test
    void whoeverRegistersAnEmployerHasEveryRoleInIt() {
        var employer = fixtures.pending();

        assertThat(accounts.members(employer.id().id()))
                .singleElement()
                .extracting(MemberView::roles)
                .isEqualTo(Set.of(OWNER, RECRUITER, SUPERVISOR, FINANCE));
    }

    @Test
    void tellsThatAnEmployerIsVerified(Scenario scenario) {
        var employer = fixtures.pending();

        scenario.stimulate(() -> employers.verify(fixtures.operator(), employer.id()))
                .andWaitForEventOfType(EmployerEvent.Verified.class)
                .matching(event -> event.employer().equals(employer.id()))
                .toArriveAndVerify(event -> assertThat(event.at()).isNotNull());
    }

    @Test
    void onlyOperatorsVerify() {
        var employer = fixtures.pending();

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> employers.verify(employer.owner(), employer.id()));
    }

    @Test
    void looksToStrangersAsIfItDidNotExist() {
        var employer = fixtures.verified();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> employers.view(fixtures.person(), employer.id()));
    }

    @Test
    void givesEachNameAnAddressOfItsOwn() {
        var name = "Twin Pines " + UUID.randomUUID();

        var first = employers.register(fixtures.person(), EmployerFixtures.profile(name));
        var second = employers.register(fixtures.person(), EmployerFixtures.profile(name));

        assertThat(second.slug()).startsWith(first.slug()).isNotEqualTo(first.slug());
        assertThat(employers.bySlug(first.slug()))
                .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(first.id()));
    }

    @Test
    void invitesMembersAndKeepsAnOwner() {
        var employer = fixtures.verified();
        var email = UUID.randomUUID() + "@harbor.example";

        var team = employers.addMember(employer.owner(), employer.id(), email, "Sam Ode", Set.of(RECRUITER));

        assertThat(team).extracting(MemberView::email).contains(email);
        assertThatExceptionOfType(LastOwner.class)
                .isThrownBy(() -> employers.removeMember(employer.owner(), employer.id(), employer.owner()));
    }

    @Test
    void membersReadTheNewNameOfTheirEmployer() {
        var employer = fixtures.verified();

        employers.change(employer.owner(), employer.id(), EmployerFixtures.profile("Harbor Renamed"), null);

        assertThat(accounts.memberships(employer.owner()))
                .singleElement()
                .satisfies(
                        membership -> assertThat(membership.organisationName()).isEqualTo("Harbor Renamed"));
    }

    @Test
    void isRegisteredAndReadOverHttp() {
        var owner = fixtures.person();

        var created = post(owner, "/api/employers", PROFILE);

        assertThat(created).hasStatus(HttpStatus.CREATED);
        var address = created.getResponse().getHeader(HttpHeaders.LOCATION);
        assertThat(http.get().uri(address).with(user(owner.toString())))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("PENDING");
        assertThat(http.get().uri(address).with(user(fixtures.person().toString())))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void namesWrongFieldsOverHttp() {
        var answer = post(fixtures.person(), "/api/employers", PROFILE.replace("https://harbor.example", "harbor"));

        assertThat(answer)
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("website");
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseHasChanged() {
        var employer = fixtures.pending();

        assertThat(put(employer, PROFILE, "\"0\"")).hasStatusOk();
        assertThat(put(employer, PROFILE.replace("Sons", "Daughters"), "\"0\""))
                .hasStatus(HttpStatus.PRECONDITION_FAILED);
    }

    @Test
    void anybodyReadsThePublicPageWithoutTheChecks() {
        var employer = employers.get(fixtures.verified().id());

        assertThat(http.get().uri("/api/public/employers/{slug}", employer.slug()))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.verified", verified -> assertThat(verified).isEqualTo(true))
                .doesNotHavePath("$.checks");
    }

    @Test
    void operatorsPageThroughThoseThatWait() {
        var older = fixtures.pending();
        var newer = fixtures.pending();

        var first = employers.pending(fixtures.operator(), null, 1);
        var second = employers.pending(fixtures.operator(), first.next(), 1);

        assertThat(first.items()).extracting(EmployerView::id).containsExactly(newer.id());
        assertThat(second.items()).extracting(EmployerView::id).containsExactly(older.id());
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

    private MvcTestResult put(EmployerFixtures.Owned employer, String body, String version) {
        return http.put()
                .uri("/api/employers/{id}", employer.id())
                .with(user(employer.owner().toString()))
                .with(csrf())
                .header(HttpHeaders.IF_MATCH, version)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
