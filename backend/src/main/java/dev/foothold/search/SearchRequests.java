package dev.foothold.search;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.AggregationRange;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.util.NamedValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Turns a search into the one request that Elasticsearch is asked.
final class SearchRequests {

    static final List<Integer> HOURS = List.of(5, 10, 15, 20, 25, 30, 35);
    static final List<Integer> DOLLARS = List.of(0, 200, 400, 600, 800, 1000, 1200);
    private static final int CENTS = 100;

    private static final List<String> FIELDS =
            List.of("title^4", "skills.words^3", "categoryName^2", "employerName^2", "outcome^1.5", "description");
    private static final List<String> FIELDS_WITH_TYPOS = List.of("title.plain^4", "employerName^2", "description");

    private final ElasticsearchSettings settings;
    private final LocalDate today;

    SearchRequests(ElasticsearchSettings settings, LocalDate today) {
        this.settings = settings;
        this.today = today;
    }

    /// What was typed, as it was typed.
    SearchRequest exact(SearchQuery search) {
        return request(search, search.hasText() ? words(search.text()) : matchAll());
    }

    /// What was typed, with one or two letters forgiven; asked only where the exact words find nothing.
    SearchRequest forgiving(SearchQuery search) {
        return request(
                search,
                Query.of(query -> query.multiMatch(match -> match.query(search.text())
                        .fields(FIELDS_WITH_TYPOS)
                        .type(TextQueryType.MostFields)
                        .fuzziness("AUTO")
                        .prefixLength(1)
                        .maxExpansions(30)
                        .operator(Operator.And))));
    }

    private SearchRequest request(SearchQuery search, Query matching) {
        var filters = new SearchFilters(search);
        return SearchRequest.of(request -> {
            request.index(settings.alias())
                    .timeout("2s")
                    .trackTotalHits(track -> track.enabled(true))
                    .from(search.from())
                    .size(search.size())
                    .source(source -> source.filter(filter -> filter.excludes("description", "outcome", "location")))
                    .query(query -> query.bool(bool -> bool.must(matching).filter(stillOpen())))
                    .postFilter(filters.all())
                    .sort(sort(search))
                    .aggregations(facets(filters));
            return search.hasText() ? request.highlight(highlight()) : request;
        });
    }

    private Query stillOpen() {
        return Query.of(query ->
                query.range(range -> range.date(date -> date.field("applyBy").gte(today.toString()))));
    }

    private static Query words(String text) {
        return Query.of(query -> query.bool(bool -> bool.must(must -> must.multiMatch(match -> match.query(text)
                        .fields(FIELDS)
                        .type(TextQueryType.CrossFields)
                        .operator(Operator.And)
                        .tieBreaker(0.2)))
                .should(should -> should.matchPhrase(
                        phrase -> phrase.field("title").query(text).slop(2).boost(4f)))));
    }

    private static Query matchAll() {
        return Query.of(query -> query.matchAll(all -> all));
    }

    private static List<SortOptions> sort(SearchQuery search) {
        return switch (search.sort()) {
            case BEST -> search.hasText() ? List.of(byScore(), by("publishedAt", SortOrder.Desc)) : newest();
            case NEWEST -> newest();
            case PAY -> List.of(by("fee", SortOrder.Desc), by("id", SortOrder.Asc));
            case PAY_PER_HOUR -> List.of(by("payPerHour", SortOrder.Desc), by("id", SortOrder.Asc));
            case CLOSING -> List.of(by("applyBy", SortOrder.Asc), by("id", SortOrder.Asc));
        };
    }

    private static List<SortOptions> newest() {
        return List.of(by("publishedAt", SortOrder.Desc), by("id", SortOrder.Asc));
    }

    private static SortOptions byScore() {
        return SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc)));
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(sort -> sort.field(by -> by.field(field).order(order)));
    }

    private static Map<String, Aggregation> facets(SearchFilters filters) {
        var facets = new LinkedHashMap<String, Aggregation>();
        facets.put("category", counted(filters, "category", terms("category", 20)));
        facets.put("skill", counted(filters, "skill", terms("skills", 40)));
        facets.put("mode", counted(filters, "mode", terms("mode", 3)));
        facets.put("earlyYear", counted(filters, "earlyYear", terms("earlyYear", 2)));
        facets.put("state", counted(filters, "state", terms("state", 60)));
        facets.put("hours", counted(filters, "hours", ranges("hours", HOURS, 1)));
        facets.put("pay", counted(filters, "pay", ranges("fee", DOLLARS, CENTS)));
        return facets;
    }

    private static Aggregation counted(SearchFilters filters, String facet, Aggregation values) {
        return Aggregation.of(
                aggregation -> aggregation.filter(filters.allBut(facet)).aggregations("values", values));
    }

    private static Aggregation terms(String field, int most) {
        return Aggregation.of(
                aggregation -> aggregation.terms(terms -> terms.field(field).size(most)));
    }

    private static Aggregation ranges(String field, List<Integer> starts, int factor) {
        var ranges = new ArrayList<AggregationRange>();
        for (var place = 0; place < starts.size(); place++) {
            var from = (double) starts.get(place) * factor;
            var to = place + 1 < starts.size() ? (double) starts.get(place + 1) * factor : null;
            ranges.add(AggregationRange.of(range -> range.from(from).to(to)));
        }
        return Aggregation.of(
                aggregation -> aggregation.range(range -> range.field(field).ranges(ranges)));
    }

    private static Highlight highlight() {
        return Highlight.of(highlight -> highlight
                .encoder(HighlighterEncoder.Html)
                .preTags("<mark>")
                .postTags("</mark>")
                .requireFieldMatch(false)
                .fields(
                        NamedValue.of("title", HighlightField.of(field -> field.numberOfFragments(0))),
                        NamedValue.of(
                                "outcome",
                                HighlightField.of(
                                        field -> field.numberOfFragments(1).fragmentSize(180))),
                        NamedValue.of(
                                "description",
                                HighlightField.of(
                                        field -> field.numberOfFragments(1).fragmentSize(180)))));
    }
}
