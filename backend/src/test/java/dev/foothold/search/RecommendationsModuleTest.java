package dev.foothold.search;

import static dev.foothold.accounts.AccountFixtures.as;
import static dev.foothold.accounts.AccountFixtures.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountFixtures;
import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.AccountKind;
import dev.foothold.applications.ApplicationFixtures;
import dev.foothold.applications.Applications;
import dev.foothold.projects.Audience;
import dev.foothold.projects.ProjectFixtures;
import dev.foothold.projects.ProjectFixtures.Offered;
import dev.foothold.projects.SampleTerms;
import dev.foothold.students.StudentFixtures;
import dev.foothold.students.StudentProfile;
import dev.foothold.students.Students;
import dev.foothold.universities.ClassStanding;
import dev.foothold.universities.Universities;
import dev.foothold.universities.UniversityFixtures;
import dev.foothold.universities.UniversityId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@FootholdTest
class RecommendationsModuleTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private MockMvcTester http;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Students students;

    @Autowired
    private Universities universities;

    @Autowired
    private Applications applications;

    @Test
    void putsWhatFitsTheSkillsFirstAndSaysSo() {
        var skill = skill();
        var project = published(terms -> terms.skills(List.of(skill, "Excel")));
        var student = student(List.of(skill, "Excel"), null, null);

        var first = awaited(student, project, 20);

        assertThat(reason(first, "SKILLS").path("values").valueStream().map(JsonNode::asString))
                .containsExactly(skill, "Excel");
        assertThat(all(student, 20).getFirst().path("project").path("id").asString())
                .isEqualTo(project.id().toString());
    }

    @Test
    void aNewStudentGetsSomethingFromTheProgrammeAndClassStandingAlone() {
        var project = published(terms ->
                terms.category("automation").audience(new Audience(Set.of(ClassStanding.SECOND_YEAR), Set.of(), 0)));
        var university = new UniversityFixtures(beans).joined();
        var programme =
                universities.get(university.id()).programmes().getFirst().id();
        var newcomer = new StudentFixtures(beans).person(university.domain());
        students.save(newcomer, profile(ClassStanding.SECOND_YEAR, List.of(), university.id(), programme), null);

        var found = awaited(newcomer, project, 20);

        assertThat(reason(found, "PROGRAMME").path("values").get(0).asString()).isEqualTo("Computer Science");
        assertThat(reason(found, "STANDING").path("values").get(0).asString()).isEqualTo("SECOND_YEAR");
    }

    @Test
    void somebodyWithoutAProfileGetsSomethingToo() {
        published(terms -> terms);
        var person = new AccountFixtures(beans).person(AccountKind.STUDENT).id();

        await().atMost(PATIENCE).until(() -> !all(person, 6).isEmpty());

        assertThat(all(person, 6))
                .allSatisfy(item -> assertThat(item.path("reasons")).isNotEmpty());
    }

    @Test
    void neverShowsWhatTheStudentMayNotApplyFor() {
        var skill = skill();
        published(terms ->
                terms.skills(List.of(skill)).audience(new Audience(Set.of(ClassStanding.DOCTORAL), Set.of(), 0)));
        var elsewhere = new UniversityFixtures(beans).joined().id();
        published(terms -> terms.skills(List.of(skill)).audience(new Audience(Set.of(), Set.of(elsewhere), 0)));
        var open = published(terms -> terms.skills(List.of(skill)));
        var student = student(List.of(skill), null, null);

        awaited(student, open, 20);

        assertThat(all(student, 20).stream()
                        .filter(item -> item.path("project")
                                .path("skills")
                                .valueStream()
                                .anyMatch(one -> one.asString().equals(skill))))
                .hasSize(1);
    }

    @Test
    void whatOnlyOthersMayApplyForTakesNobodysPlace() {
        var skill = skill();
        var open = published(terms -> terms.skills(List.of(skill)));
        var elsewhere = new Audience(
                Set.of(), Set.of(new UniversityFixtures(beans).joined().id()), 0);
        var doors = beans.getBean(dev.foothold.projects.Projects.class);
        for (var count = 0; count < 61; count++) {
            var terms = new SampleTerms(open.owner())
                    .skills(List.of(skill))
                    .audience(elsewhere)
                    .make();
            doors.publish(
                    open.owner(),
                    doors.draft(open.owner(), open.employer().id(), terms).id());
        }
        var student = student(List.of(skill), null, null);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(http.get().uri("/api/public/search?skill={skill}", skill))
                        .bodyJson()
                        .extractingPath("$.total")
                        .isEqualTo(62));

        assertThat(isOf(all(student, 20).getFirst(), open)).isTrue();
    }

    @Test
    void whatIsNotWantedStaysAwayUntilItIsTakenBack() {
        var skill = skill();
        var project = published(terms -> terms.skills(List.of(skill)));
        var student = student(List.of(skill), null, null);
        awaited(student, project, 20);

        assertThat(refuse(student, project, "PAY")).isEqualTo(204);
        assertThat(refuse(student, project, "HOURS")).isEqualTo(204);
        assertThat(shows(student, project)).isFalse();

        assertThat(http.delete()
                        .uri("/api/recommendations/not-interested/" + project.id())
                        .with(as(student))
                        .with(csrf()))
                .hasStatus(204);
        assertThat(shows(student, project)).isTrue();
    }

    @Test
    void anEmployerThatIsNotWantedStaysAwayWithAllProjects() {
        var skill = skill();
        var projects = new ProjectFixtures(beans);
        var one = projects.published(terms -> terms.skills(List.of(skill)));
        var student = student(List.of(skill), null, null);
        awaited(student, one, 20);
        var doors = beans.getBean(dev.foothold.projects.Projects.class);
        var other = doors.draft(
                one.owner(),
                one.employer().id(),
                new SampleTerms(one.owner()).skills(List.of(skill)).make());
        doors.publish(one.owner(), other.id());
        awaited(student, new Offered(other.id(), one.employer()), 20);

        refuse(student, one, "EMPLOYER");

        assertThat(shows(student, one)).isFalse();
        assertThat(shows(student, new Offered(other.id(), one.employer()))).isFalse();
    }

    @Test
    void whatIsLikeADismissedOneStandsFurtherDown() {
        var skill = skill();
        var other = published(terms -> terms.skills(List.of(skill)).category("operations"));
        var alike = published(terms -> terms.skills(List.of(skill)).category("design"));
        var dismissed = published(terms -> terms.skills(List.of(skill)).category("design"));
        var student = student(List.of(skill), null, null);
        awaited(student, other, 20);
        awaited(student, alike, 20);
        awaited(student, dismissed, 20);
        assertThat(place(student, alike)).isLessThan(place(student, other));

        refuse(student, dismissed, "FIELD");

        assertThat(place(student, other)).isLessThan(place(student, alike));
        assertThat(shows(student, dismissed)).isFalse();
    }

    @Test
    void learnsFromWhatWasAppliedForAndLookedAt() {
        var skill = skill();
        var applied = published(terms -> terms.category("grant-research"));
        var viewed = published(terms -> terms.category("operations"));
        var similar = published(terms -> terms.category("grant-research").skills(List.of(skill)));
        var alike = published(terms -> terms.category("operations").skills(List.of(skill)));
        var student = student(List.of(skill), null, null);
        applications.apply(student, applied.id(), ApplicationFixtures.answers());
        assertThat(http.post()
                        .uri("/api/public/project-views")
                        .with(as(student))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"project\": \"" + viewed.id() + "\"}"))
                .hasStatus(204);

        assertThat(reason(awaited(student, similar, 20), "APPLIED")
                        .path("values")
                        .get(0)
                        .asString())
                .isEqualTo("Grant and funding research");
        assertThat(reason(awaited(student, alike, 20), "VIEWED")
                        .path("values")
                        .get(0)
                        .asString())
                .isEqualTo("Operations and process");
        assertThat(shows(student, applied)).isFalse();
    }

    @Test
    void keepsTheFifthPlaceForANewEmployerAndTheOrderForTheDay() {
        var skill = skill();
        for (var count = 0; count < 8; count++) {
            published(terms -> terms.skills(List.of(skill)));
        }
        var student = student(List.of(skill), null, null);
        await().atMost(PATIENCE).until(() -> all(student, 6).size() == 6);

        await().atMost(PATIENCE).untilAsserted(() -> {
            var items = all(student, 6);
            assertThat(items.get(4).path("reasons").get(0).path("code").asString())
                    .isEqualTo("NEW_EMPLOYER");
            assertThat(all(student, 6)).isEqualTo(items);
        });
    }

    @Test
    void isForStudentsAndRefusesOddLimits() {
        var owner = new AccountFixtures(beans).person(AccountKind.EMPLOYER).id();
        var student = student(List.of(), null, null);

        assertThat(http.get().uri("/api/recommendations").with(as(owner))).hasStatus(403);
        assertThat(http.get().uri("/api/recommendations?limit=0").with(as(student)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("limit");
        assertThat(http.put()
                        .uri("/api/recommendations/not-interested/" + UUID.randomUUID())
                        .with(as(student))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\": \"PAY\"}"))
                .hasStatus(404);
    }

    private Offered published(UnaryOperator<SampleTerms> change) {
        return new ProjectFixtures(beans).published(change);
    }

    private AccountId student(List<String> skills, @Nullable UniversityId university, @Nullable UUID programme) {
        var account = new StudentFixtures(beans).person("mail.example");
        students.save(account, profile(ClassStanding.FIRST_YEAR, skills, university, programme), null);
        return account;
    }

    private static StudentProfile profile(
            ClassStanding standing, List<String> skills, @Nullable UniversityId university, @Nullable UUID programme) {
        return new StudentProfile(
                university, programme, standing, null, "", "", skills, List.of(), null, null, List.of());
    }

    private static String skill() {
        return "Skill " + UUID.randomUUID().toString().substring(0, 8);
    }

    private int refuse(AccountId student, Offered project, String reason) {
        return http.put()
                .uri("/api/recommendations/not-interested/" + project.id())
                .with(as(student))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"reason\": \"" + reason + "\"}")
                .exchange()
                .getResponse()
                .getStatus();
    }

    private int place(AccountId student, Offered project) {
        var ids = all(student, 20).stream()
                .map(item -> item.path("project").path("id").asString())
                .toList();
        return ids.indexOf(project.id().toString());
    }

    private boolean shows(AccountId student, Offered project) {
        return all(student, 20).stream().anyMatch(item -> isOf(item, project));
    }

    private JsonNode awaited(AccountId student, Offered project, int limit) {
        return await().atMost(PATIENCE)
                .until(
                        () -> all(student, limit).stream()
                                .filter(item -> isOf(item, project))
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    private List<JsonNode> all(AccountId student, int limit) {
        var answer = http.get()
                .uri("/api/recommendations?limit=" + limit)
                .with(as(student))
                .exchange();
        assertThat(answer).hasStatus(200);
        var json = JsonMapper.shared()
                .readTree(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(json.path("degraded").asBoolean()).isFalse();
        return json.path("items").valueStream().toList();
    }

    private static boolean isOf(JsonNode item, Offered project) {
        return item.path("project").path("id").asString().equals(project.id().toString());
    }

    private static JsonNode reason(JsonNode item, String code) {
        return item.path("reasons")
                .valueStream()
                .filter(reason -> reason.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + code + " in " + item.path("reasons")));
    }
}
