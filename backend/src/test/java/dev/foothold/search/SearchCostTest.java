package dev.foothold.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.foothold.FootholdTest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What a search may cost: one question to Elasticsearch, and none to MySQL. Both are asked how often they were.
@FootholdTest
class SearchCostTest {

    private static final int TIMES = 200;
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
