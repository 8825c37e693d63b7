package dev.foothold.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.foothold.FootholdTest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/// Holds the ranking against what people judged, on an index of the demo's projects of its own. The figures stand
/// in the output of the build; raise the floors when they rise, and never lower them to get a change through.
@FootholdTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelevanceTest {

    private static final double LEAST_GAIN = 0.925;
    private static final double LEAST_RECIPROCAL_RANK = 0.99;
    private static final double MOST_NOTHING = 0.01;

    @Autowired
    private ElasticsearchClient client;

    @Autowired
    private ElasticsearchSettings settings;

    @Autowired
    private PlainSearch plain;

    private Searches searches;
    private ProjectIndex index;

    @BeforeAll
    void indexTheDemo() throws IOException {
        var judged = new ElasticsearchSettings(
                settings.url(),
                settings.apiKey(),
                "judged",
                settings.connectTimeout(),
                settings.answerTimeout(),
                settings.indexingTimeout(),
                settings.refreshInterval());
        var clock = Clock.systemUTC();
        index = new ProjectIndex(client, client, judged, clock);
        var name = index.newName();
        index.create(name);
        var json = JsonMapper.builder().build();
        index.write(
                name,
                new DemoDocuments(LocalDate.now(clock))
                        .all().stream()
                                .map(document ->
                                        new ProjectIndex.Entry(document.id(), 1, IndexedDocument.of(document, json)))
                                .toList());
        index.use(name);
        var engine = new SearchEngine(client, client, judged, new EngineWatch());
        var vocabulary = new Vocabulary(engine, clock);
        vocabulary.read();
        searches = new Searches(engine, vocabulary, plain, new ReferenceWords(DemoDocuments.categories()), clock);
    }

    @AfterAll
    void removeTheIndex() throws IOException {
        for (var name : index.current()) {
            index.remove(name);
        }
    }

    @Test
    void findsWhatPeopleExpect() {
        var judgements = Judgements.read();

        var figures = judgements.figures(this::found);

        new TreeMap<>(figures).forEach((kind, figure) -> System.out.printf("relevance  %-10s %s%n", kind, figure));
        var all = figures.get("all");
        assertThat(judgements.all()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(all.gain()).as("NDCG@10").isGreaterThanOrEqualTo(LEAST_GAIN);
        assertThat(all.reciprocalRank()).as("MRR").isGreaterThanOrEqualTo(LEAST_RECIPROCAL_RANK);
        assertThat(all.nothing()).as("searches that find nothing").isLessThanOrEqualTo(MOST_NOTHING);
    }

    private List<String> found(String text) {
        return searches.search(SearchQuery.of(Map.of("q", List.of(text))), null).hits().stream()
                .map(SearchResult.ProjectHit::slug)
                .toList();
    }
}
