package dev.foothold.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.applications.ApplicationFixtures;
import dev.foothold.employers.EmployerFixtures;
import dev.foothold.employers.Employers;
import dev.foothold.payments.PaymentFixtures;
import dev.foothold.projects.ProjectId;
import dev.foothold.projects.Projects;
import dev.foothold.projects.SampleTerms;
import dev.foothold.projects.WorkMode;
import dev.foothold.shared.Place;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Elasticsearch hangs: the node's process is stopped in the middle of everything, and goes on later.
@FootholdTest
class DegradedSearchTest {

    private static final Duration LIMIT = Duration.ofSeconds(3);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Employers employers;

    @Autowired
    private Projects projects;

    @Autowired
    private EngineWatch watch;

    private SearchFixtures fixtures;
    private EmployerFixtures.Owned employer;

    @BeforeEach
    void prepare() {
        fixtures = new SearchFixtures(beans);
        employer = fixtures.employer();
    }

    @AfterEach
    void goOn() throws Exception {
        node("-CONT");
        await().atMost(Duration.ofSeconds(60)).until(() -> !watch.isAway());
    }

    @Test
    void everythingGoesOnAndTheIndexCatchesUp() throws Exception {
        var before = fixtures.published(employer, "Survey of boat owners");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> !fixtures.found(employer.id()).isEmpty());

        node("-STOP");

        var first = timed("");
        assertThat(first).bodyJson().extractingPath("$.degraded").isEqualTo(true);
        assertThat(first).bodyJson().extractingPath("$.hits[0].id").isEqualTo(before.toString());
        assertThat(watch.isAway()).isTrue();
        for (var whole : List.of("/feeds/projects.json?mode=ON_SITE", "/sitemaps/employers.xml")) {
            assertThat(http.get().uri(whole).exchange()).as(whole).hasStatus(HttpStatus.SERVICE_UNAVAILABLE);
        }
        var during = posted();
        new ApplicationFixtures(beans).applied();
        new PaymentFixtures(beans).held(400_00);
        assertThat(timed("&q=boats")).bodyJson().extractingPath("$.hits[*].id").isEqualTo(List.of(during.toString()));
        assertThat(timed("&q=boats&mode=ON_SITE"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
        assertThat(timed("&sort=PAY&pay_min=499&pay_max=500&skill=Excel&category=data-analysis&early_year=true"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(2);
        findsPlacesAndFirstDays();
        var suggestions = System.nanoTime();
        assertThat(http.get().uri("/api/public/search/suggestions?q=data").exchange())
                .hasStatusOk();
        assertThat(Duration.ofNanos(System.nanoTime() - suggestions)).isLessThan(Duration.ofSeconds(1));

        node("-CONT");

        await().atMost(Duration.ofSeconds(60)).until(() -> !watch.isAway());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(fixtures.found(employer.id())).containsKey(during.toString()));
        assertThat(timed("&q=boats")).bodyJson().extractingPath("$.degraded").isEqualTo(false);
    }

    private void findsPlacesAndFirstDays() {
        var columbus = inColumbus();
        for (var filter : List.of(
                "&city=Columbus, OH",
                "&near=39.9,-83.0&within=10&sort=NEAREST",
                "&state=OH&start_from=2026-01-01&sort=START")) {
            var found = timed(filter);
            assertThat(found).bodyJson().extractingPath("$.hits[*].id").isEqualTo(List.of(columbus.toString()));
            assertThat(found).bodyJson().extractingPath("$.ignored").isEqualTo(List.of());
        }
        assertThat(timed("&near=47.6,-122.3"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
        assertThat(timed("&start_to=2026-01-01"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
        assertThat(timed("&reply_max=3")).bodyJson().extractingPath("$.ignored").isEqualTo(List.of("reply_max"));
    }

    private ProjectId inColumbus() {
        var terms = new SampleTerms(employer.owner())
                .title("Paint the harbor")
                .mode(WorkMode.ON_SITE, new Place("Columbus", "OH", null, null))
                .make();
        var id = projects.draft(employer.owner(), employer.id(), terms).id();
        projects.publish(employer.owner(), id);
        return id;
    }

    private ProjectId posted() {
        var start = System.nanoTime();
        var project = fixtures.published(employer, "Paint two boats");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT);
        return project;
    }

    private MvcTestResult timed(String more) {
        var slug = employers.get(employer.id()).slug();
        var start = System.nanoTime();
        var answer =
                http.get().uri("/api/public/search?employer=" + slug + more).exchange();
        var took = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf("search%s answered after %d ms%n", more, took.toMillis());
        assertThat(took).isLessThan(LIMIT);
        assertThat(answer).hasStatusOk();
        return answer;
    }

    // A stopped process accepts connections and never answers, which is the worst that a server can do.
    private static void node(String signal) throws IOException, InterruptedException {
        var node = ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("ElasticsearchNode"))
                .findFirst();
        assumeThat(node).as("Elasticsearch runs as a process of ours").isPresent();
        new ProcessBuilder("kill", signal, String.valueOf(node.orElseThrow().pid()))
                .start()
                .waitFor();
    }
}
