package dev.foothold.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.foothold.FootholdTest;
import dev.foothold.OwnStatements;
import dev.foothold.accounts.AccountFixtures;
import dev.foothold.accounts.Browser;
import dev.foothold.employers.Employers;
import dev.foothold.students.StudentFixtures;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/// What a search may cost: one question to Elasticsearch, and none to MySQL. Both are asked how often they were.
/// Where somebody is signed in, MySQL is asked for the session and nothing else.
@FootholdTest
class SearchCostTest {

    private static final int TIMES = 200;
    private static final int MANY = 50;
    private static final List<String> SEARCHES = List.of(
            "/api/public/search",
            "/api/public/search?q=pyhton&mode=REMOTE",
            "/api/public/search?q=survey design&category=design&skill=Excel&pay_min=100&near=40,-83&sort=NEAREST",
            "/api/public/search?q=nothing at all has this&category=design",
            "/api/public/search?page=2",
            "/api/public/search/suggestions?q=surv");

    @Autowired
    private MockMvcTester http;

    @Autowired
    @Qualifier("indexingClient")
    private ElasticsearchClient client;

    @Autowired
    private ElasticsearchSettings settings;

    @Autowired
    private Vocabulary vocabulary;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ProjectIndex index;

    @Autowired
    private EngineWatch watch;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Employers employers;

    @LocalServerPort
    private int port;

    @Test
    void asksElasticsearchOnceAndMySqlNever() throws IOException {
        SearchFixtures.awaitTheFirstIndex(index, watch);
        vocabulary.read();
        SEARCHES.forEach(this::ask);

        for (var search : SEARCHES) {
            // others work in the background meanwhile: the quietest of three rounds tells, and it is far from one each
            var fewest = Long.MAX_VALUE;
            for (var round = 0; round < 3 && fewest >= TIMES / 2; round++) {
                fewest = Math.min(fewest, statementsOfARound(search));
            }

            assertThat(fewest).as(search).isLessThan(TIMES / 2);
        }
    }

    @Test
    void readsNothingButTheSessionOfSomebodyWhoIsSignedIn() {
        var fixtures = new SearchFixtures(beans);
        var employer = fixtures.employer();
        for (var number = 0; number < MANY; number++) {
            fixtures.published(employer, "Survey number " + number);
        }
        await().atMost(Duration.ofSeconds(20))
                .until(() -> fixtures.found(employer.id()).size() == MANY);
        var session = new Cookie("SESSION", sessionOfAStudent());
        var search = "/api/public/search?q=survey&employer="
                + employers.get(employer.id()).slug() + "&size=";

        for (var size : List.of(1, MANY)) {
            // the first one reads the student, who is remembered for a minute
            assertThat(hits(search + size, session)).isEqualTo(size);
            try (var statements = new OwnStatements()) {
                hits(search + size, session);

                assertThat(statements.all())
                        .as("%s hits", size)
                        .satisfiesExactly(
                                read -> assertThat(read).containsIgnoringCase("from spring_session"),
                                seen -> assertThat(seen).containsIgnoringCase("update spring_session"),
                                // Spring Session makes sure that the cookie still names it
                                again -> assertThat(again).containsIgnoringCase("from spring_session"));
            }
        }
    }

    private String sessionOfAStudent() {
        var account = new StudentFixtures(beans).firstYear().account();
        var student = new AccountFixtures(beans).givenPassword(account);
        var browser = new Browser(port);
        assertThat(browser.signIn(student.email(), AccountFixtures.PASSWORD).status())
                .isEqualTo(200);
        return browser.cookie("SESSION");
    }

    private int hits(String search, Cookie session) {
        var answer = http.get().uri(search).cookie(session).exchange();
        assertThat(answer).hasStatusOk();
        return JsonMapper.shared()
                .readTree(answer.getResponse().getContentAsByteArray())
                .path("hits")
                .size();
    }

    private long statementsOfARound(String search) throws IOException {
        var asked = searches();
        var statements = statements();
        for (var time = 0; time < TIMES; time++) {
            ask(search);
        }
        assertThat(searches() - asked).as(search).isEqualTo(TIMES);
        return statements() - statements;
    }

    private void ask(String search) {
        assertThat(http.get().uri(search).exchange()).hasStatusOk();
    }

    private long searches() throws IOException {
        var search = client.indices()
                .stats(stats -> stats.index(settings.alias()))
                .all()
                .total()
                .search();
        return Objects.requireNonNull(search).queryTotal();
    }

    private long statements() {
        return jdbc.sql("SHOW GLOBAL STATUS LIKE 'Com_select'")
                .query((row, index) -> row.getLong(2))
                .single();
    }
}
