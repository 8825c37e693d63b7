package dev.foothold.search;

import static dev.foothold.accounts.AccountFixtures.as;
import static dev.foothold.accounts.AccountFixtures.asOperator;
import static dev.foothold.accounts.AccountFixtures.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.employers.EmployerFixtures;
import dev.foothold.employers.Employers;
import dev.foothold.projects.ProjectId;
import dev.foothold.projects.Projects;
import dev.foothold.projects.SampleTerms;
import dev.foothold.projects.WorkMode;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Place;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The index holds what the database says, whatever happens to it.
@FootholdTest
class IndexTruthTest {

    private static final String SEARCH = "/api/operator/search";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Projects projects;

    @Autowired
    private Searches searches;

    @Autowired
    private Employers employers;

    @Autowired
    private ProjectIndex index;

    @Autowired
    private ProjectEntries entries;

    @Autowired
    private SearchOutbox outbox;

    @Autowired
    private JdbcClient jdbc;

    private SearchFixtures fixtures;
    private EmployerFixtures.Owned employer;

    @BeforeEach
    void prepare() {
        fixtures = new SearchFixtures(beans);
        employer = fixtures.employer();
    }

    @Test
    void anotherNameOfTheEmployerReachesItsProjects() {
        var project = indexed("Survey of boat owners");

        employers.change(employer.owner(), employer.id(), EmployerFixtures.profile("Lakeside Boats"), null);

        becomes(project, "employerName", "Lakeside Boats");
        becomes(project, "employerVerified", "false");
        employers.verify(fixtures.operator(), employer.id());
        becomes(project, "employerVerified", "true");
    }

    @Test
    void aTakenPositionReachesTheIndexBeforeTheLastOneIsTaken() {
        var project = indexed("Two are wanted");
        becomes(project, "positionsLeft", "2");

        projects.takeSeat(project);

        becomes(project, "positionsLeft", "1");
        projects.giveSeatBack(project);
        becomes(project, "positionsLeft", "2");
    }

    @Test
    void anOlderStateNeverReplacesANewerOne() throws IOException {
        var project = indexed("Read before it was closed");
        var older = outbox.nextVersion();
        var before = entries.of(projects.forSearch(List.of(project))).get(project.toString());

        projects.close(employer.owner(), project, "We found another way.");
        becomes(project, "title", "none");
        index.write(List.of(new ProjectIndex.Entry(project.toString(), older, before)));
        index.refresh();

        assertThat(fixtures.found(employer.id())).isEmpty();
    }

    @Test
    void aCheckFindsWhatIsMissingOrTooMuchAndRepairsIt() throws IOException {
        check(true);
        var lost = indexed("Lost from the index");
        var forged = indexed("Forged in the index");
        var closed = indexed("Closed, but not in the index");
        var open = entries.of(projects.forSearch(List.of(closed))).get(closed.toString());
        var changed = entries.of(projects.forSearch(List.of(lost))).get(lost.toString());
        projects.close(employer.owner(), closed, "We found another way.");
        becomes(closed, "title", "none");
        index.write(List.of(
                new ProjectIndex.Entry(closed.toString(), outbox.nextVersion(), open),
                new ProjectIndex.Entry(forged.toString(), outbox.nextVersion(), changed)));
        fixtures.lose(lost);
        index.refresh();

        var check = check(true);

        assertThat(check.missing()).isEqualTo(1);
        assertThat(check.outdated()).isEqualTo(1);
        assertThat(check.surplus()).isEqualTo(1);
        becomes(lost, "title", "Lost from the index");
        becomes(forged, "title", "Forged in the index");
        becomes(closed, "title", "none");
        assertThat(check(false)).returns(0, IndexTask::differing).returns(IndexTask.State.DONE, IndexTask::state);
    }

    // as it is with projects that were kept before the cities were known
    @Test
    void aProjectWithoutCoordinatesIsFoundNearItsCity() throws IOException {
        var project = onSiteIn(new Place("Columbus", "OH", null, null));
        becomes(project, "title", "Count the boats");
        jdbc.sql("UPDATE project SET terms_place_latitude = NULL, terms_place_longitude = NULL WHERE id = ?")
                .params(Identifiers.bytes(project.id()))
                .update();
        fixtures.lose(project);
        index.refresh();
        var near = "/api/public/search?near=39.96,-83.00&within=5&employer="
                + employers.get(employer.id()).slug();
        assertThat(http.get().uri(near)).bodyJson().extractingPath("$.total").isEqualTo(0);

        check(true);

        becomes(project, "title", "Count the boats");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(http.get().uri(near))
                        .bodyJson()
                        .extractingPath("$.total")
                        .isEqualTo(1));
        assertThat(check(false)).returns(0, IndexTask::differing);
    }

    @Test
    void aRebuildLosesNothingThatIsWrittenMeanwhile() throws Exception {
        var before = index.current();
        var ids = new ArrayList<ProjectId>();
        for (var i = 0; i < 20; i++) {
            ids.add(fixtures.published(employer, "Before the rebuild " + i));
        }

        assertThat(post("/rebuilds", "")).hasStatus(HttpStatus.ACCEPTED);
        for (var i = 0; i < 20; i++) {
            ids.add(fixtures.published(employer, "During the rebuild " + i));
            projects.close(employer.owner(), ids.remove(0), "We found another way.");
            assertThat(http.get().uri("/api/public/search?size=1").exchange())
                    .bodyJson()
                    .extractingPath("$.degraded")
                    .isEqualTo(false);
        }
        var rebuild = fixtures.finished(IndexTask.Kind.REBUILD);

        assertThat(rebuild).returns(IndexTask.State.DONE, IndexTask::state);
        assertThat(rebuild.done()).isEqualTo(rebuild.total()).isPositive();
        assertThat(index.current()).hasSize(1).doesNotContainAnyElementsOf(before);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(fixtures.found(employer.id()).keySet())
                        .containsExactlyInAnyOrderElementsOf(
                                ids.stream().map(ProjectId::toString).toList()));
        assertThat(check(false)).returns(0, IndexTask::differing);
    }

    // Elasticsearch makes an index of its own when somebody writes to one that is not there
    @Test
    void aWriteBeforeTheNewIndexIsThereMakesNone() throws Exception {
        var rebuild = beans.getBean(IndexRebuild.class);
        var begun = rebuild.begin().orElseThrow();
        var early = fixtures.published(employer, "Before the new index");
        becomes(early, "title", "Before the new index");

        for (var old : rebuild.carryOut(begun)) {
            index.remove(old);
        }

        assertThat(index.current()).containsExactly(begun.index());
        becomes(early, "title", "Before the new index");
        assertThat(check(false)).returns(0, IndexTask::differing);
    }

    // the old index must not go while somebody still asks it
    @Test
    void nobodyWhoSearchesNoticesARebuild() throws Exception {
        var going = new AtomicBoolean(true);
        var plain = new AtomicInteger();
        var seekers = IntStream.range(0, 3)
                .mapToObj(number -> Thread.startVirtualThread(() -> {
                    while (going.get()) {
                        if (searches.search(SearchQuery.of(Map.of()), null).degraded()) {
                            plain.incrementAndGet();
                        }
                    }
                }))
                .toList();

        for (var round = 0; round < 8; round++) {
            assertThat(post("/rebuilds", "")).hasStatus(HttpStatus.ACCEPTED);
            assertThat(fixtures.finished(IndexTask.Kind.REBUILD)).returns(IndexTask.State.DONE, IndexTask::state);
        }
        going.set(false);
        for (var seeker : seekers) {
            seeker.join();
        }

        assertThat(plain).hasValue(0);
    }

    @Test
    void onlyOperatorsSeeHowTheIndexStands() {
        assertThat(http.get().uri(SEARCH).with(as(employer.owner())).exchange()).hasStatus(HttpStatus.FORBIDDEN);

        var state = http.get().uri(SEARCH).with(asOperator(fixtures.operator())).exchange();

        assertThat(state).hasStatusOk().bodyJson().extractingPath("$.reachable").isEqualTo(true);
        assertThat(state).bodyJson().extractingPath("$.index").asString().startsWith("projects-");
        assertThat(state).bodyJson().extractingPath("$.open").asNumber().isNotNull();
    }

    private ProjectId onSiteIn(Place place) {
        var terms = new SampleTerms(employer.owner())
                .title("Count the boats")
                .mode(WorkMode.ON_SITE, place)
                .make();
        var project = projects.draft(employer.owner(), employer.id(), terms).id();
        projects.publish(employer.owner(), project);
        return project;
    }

    private IndexTask check(boolean repair) {
        assertThat(post("/checks", "{\"repair\": " + repair + "}")).hasStatus(HttpStatus.ACCEPTED);
        return fixtures.finished(IndexTask.Kind.CHECK);
    }

    private MvcTestResult post(String path, String body) {
        return http.post()
                .uri(SEARCH + path)
                .with(asOperator(fixtures.operator()))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private ProjectId indexed(String title) {
        var project = fixtures.published(employer, title);
        becomes(project, "title", title);
        return project;
    }

    private void becomes(ProjectId project, String field, String value) {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(fixtures.field(project, field)).isEqualTo(value));
    }
}
