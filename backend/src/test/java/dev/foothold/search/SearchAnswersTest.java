package dev.foothold.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.search.SearchResult.Loosening;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SearchAnswersTest {

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void whatWasFoundInTimeIsExact() {
        assertThat(page(false, 3).totalIsExact()).isTrue();
        assertThat(SavedSearchMatches.isWhole(page(false, 3))).isTrue();
        assertThat(page(false, 3).didYouMean()).isEqualTo("survey");
        assertThat(page(false, 0).loosenings()).containsExactly(new Loosening(List.of("mode"), 5));
    }

    @Test
    void whatElasticsearchBrokeOffLeadsToNothing() {
        assertThat(page(true, 3).totalIsExact()).isFalse();
        assertThat(SavedSearchMatches.isWhole(page(true, 3))).isFalse();
        assertThat(page(true, 3).total()).isEqualTo(3);
        assertThat(page(true, 3).didYouMean()).isNull();
        assertThat(page(true, 0).loosenings()).isEmpty();
    }

    @Test
    void whatAPartOfTheIndexDidNotAnswerLeadsToNothing() {
        assertThat(whereShardsFailed(0, 3).totalIsExact()).isTrue();
        assertThat(whereShardsFailed(1, 3).totalIsExact()).isFalse();
        assertThat(SavedSearchMatches.isWhole(whereShardsFailed(1, 3))).isFalse();
        assertThat(whereShardsFailed(1, 3).total()).isEqualTo(3);
        assertThat(whereShardsFailed(1, 3).didYouMean()).isNull();
        assertThat(whereShardsFailed(1, 0).loosenings()).isEmpty();
    }

    @Test
    void tellsOfAllFiltersWhereNoSingleOneIsToBlame() {
        assertThat(page(false, 0).withoutFilters()).isNull();
        assertThat(filteredTwice(false, 0).loosenings()).isEmpty();
        assertThat(filteredTwice(false, 0).withoutFilters()).isEqualTo(31);
        assertThat(filteredTwice(false, 3).withoutFilters()).isNull();
        assertThat(filteredTwice(true, 0).withoutFilters()).isNull();
    }

    private SearchResult filteredTwice(boolean timedOut, int total) {
        var search = SearchQuery.of(Map.of("category", List.of("design"), "mode", List.of("REMOTE")));
        return result(search, """
                {"took": 15, "timed_out": %b,
                 "hits": {"total": {"value": %d, "relation": "eq"}, "max_score": null, "hits": []},
                 "aggregations": {"mode": {"doc_count": 0}, "category": {"doc_count": 0}, "unfiltered": {"doc_count": 31}}}
                """.formatted(timedOut, total));
    }

    private SearchResult page(boolean timedOut, int total) {
        var search = SearchQuery.of(Map.of("q", List.of("survye"), "mode", List.of("REMOTE")));
        return result(search, """
                {"took": 1500, "timed_out": %b,
                 "hits": {"total": {"value": %d, "relation": "eq"}, "max_score": null, "hits": []},
                 "aggregations": {"asTyped": {"doc_count": 0}, "mode": {"doc_count": 5}}}
                """.formatted(timedOut, total));
    }

    private SearchResult whereShardsFailed(int failed, int total) {
        var search = SearchQuery.of(Map.of("q", List.of("survye"), "mode", List.of("REMOTE")));
        return result(search, """
                {"took": 15, "timed_out": false,
                 "_shards": {"total": 3, "successful": 2, "skipped": 0, "failed": %d, "failures": [{"shard": 1}]},
                 "hits": {"total": {"value": %d, "relation": "eq"}, "max_score": null, "hits": []},
                 "aggregations": {"asTyped": {"doc_count": 0}, "mode": {"doc_count": 5}}}
                """.formatted(failed, total));
    }

    private SearchResult result(SearchQuery search, String answer) {
        var question = SearchQuestion.of(search, null, Clock.fixed(SampleHits.NOW, ZoneOffset.UTC));
        var page = new SearchAnswers(json, Map.of()).page(question, "survey", answer.getBytes(StandardCharsets.UTF_8));
        return json.readValue(page, SearchResult.class);
    }
}
