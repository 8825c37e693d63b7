package dev.foothold.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.util.NamedValue;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Turns a search into the one request that Elasticsearch is asked.
final class SearchRequests {

    /// Names the count of projects that have the words as typed; only asked for where some were corrected.
    static final String AS_TYPED = "asTyped";

    /// So many are counted where no facets are asked for; of more it is told that there are more.
    static final int COUNTED_WITHOUT_FACETS = 10_000;

    /// How long Elasticsearch may look for what somebody waits for; then it answers with what it has.
    static final String PATIENCE = "1500ms";

    private static final int USUAL_COUNTS = 4096;

    private SearchRequests() {}

    /// The request as JSON.
    ///
    /// @param corrected the text with mistyped words set right, where there are any
    static byte[] page(SearchQuestion question, @Nullable String corrected) {
        var request = EngineJson.text(withoutCounts(question, corrected));
        var page = new StringBuilder(request.length() + USUAL_COUNTS).append(request, 0, request.length() - 1);
        var counts = counts(question, corrected);
        if (!counts.isEmpty()) {
            page.append(",\"aggregations\":").append(FacetCounts.object(counts));
        }
        if (question.search().facets() && !question.filters().isEmpty()) {
            page.append(",\"post_filter\":").append(question.filters().json());
        }
        return page.append('}').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> counts(SearchQuestion question, @Nullable String corrected) {
        var counts = new LinkedHashMap<String, String>();
        if (question.search().facets()) {
            counts.putAll(new FacetCounts(question).all());
        }
        if (corrected != null) {
            var asTyped = EngineJson.text(SearchWords.asTyped(question.search().text()));
            counts.put(AS_TYPED, FacetCounts.within(asTyped, Map.of()));
        }
        return counts;
    }

    private static SearchRequest withoutCounts(SearchQuestion question, @Nullable String corrected) {
        var search = question.search();
        return SearchRequest.of(request -> {
            request.timeout(PATIENCE)
                    .from(search.from())
                    .size(search.size())
                    .source(source -> source.filter(filter -> filter.includes("card")))
                    .query(query(question, corrected))
                    .sort(Ranking.sort(search, question.seeker()));
            if (search.hasText()) {
                request.highlight(highlight(SearchWords.toHighlight(search.text(), corrected)));
            }
            return request.trackTotalHits(
                    track -> search.facets() ? track.enabled(true) : track.count(COUNTED_WITHOUT_FACETS));
        });
    }

    private static Query query(SearchQuestion question, @Nullable String corrected) {
        var search = question.search();
        var seeker = question.seeker();
        var narrowed = Query.of(query -> query.bool(bool -> {
            if (search.hasText()) {
                bool.must(SearchWords.of(search.text(), corrected));
            } else if (Ranking.needsScore(search, seeker)) {
                bool.must(all -> all.matchAll(match -> match));
            }
            bool.filter(stillOpen(question.today()));
            // with facets the filters come after the counting
            return search.facets() ? bool : bool.filter(question.filters().all());
        }));
        return Ranking.needsScore(search, seeker) ? Ranking.moved(narrowed, seeker) : narrowed;
    }

    /// Those to which one can apply today still.
    static Query stillOpen(LocalDate today) {
        return Query.of(query ->
                query.range(range -> range.date(date -> date.field("applyBy").gte(today.toString()))));
    }

    private static Highlight highlight(Query words) {
        return Highlight.of(highlight -> highlight
                .encoder(HighlighterEncoder.Html)
                .preTags("<mark>")
                .postTags("</mark>")
                .requireFieldMatch(false)
                .highlightQuery(words)
                .fields(whole("title"), piece("outcome"), piece("description")));
    }

    private static NamedValue<HighlightField> whole(String field) {
        return NamedValue.of(field, HighlightField.of(part -> part.numberOfFragments(0)));
    }

    private static NamedValue<HighlightField> piece(String field) {
        return NamedValue.of(
                field, HighlightField.of(part -> part.numberOfFragments(1).fragmentSize(180)));
    }
}
