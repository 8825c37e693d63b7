package dev.foothold.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.RangeBucket;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import dev.foothold.search.SearchResult.FacetRange;
import dev.foothold.search.SearchResult.FacetValue;
import dev.foothold.search.SearchResult.ProjectHit;
import dev.foothold.search.SearchResult.SearchFacets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns Elasticsearch's answer into a result.
final class SearchAnswers {

    private final Map<String, String> categoryNames;

    SearchAnswers(Map<String, String> categoryNames) {
        this.categoryNames = categoryNames;
    }

    SearchResult result(SearchQuery search, SearchResponse<ProjectDocument> answer, @Nullable String didYouMean) {
        var total = Objects.requireNonNull(answer.hits().total()).value();
        var hits = answer.hits().hits().stream().map(SearchAnswers::hit).toList();
        return new SearchResult(
                total, search.page(), search.size(), hits, facets(answer.aggregations()), didYouMean, false);
    }

    private static ProjectHit hit(Hit<ProjectDocument> hit) {
        var document = Objects.requireNonNull(hit.source());
        var title = first(hit, "title");
        var snippet = Stream.of("outcome", "description")
                .map(field -> first(hit, field))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return ProjectHit.of(document, title, snippet);
    }

    private static @Nullable String first(Hit<ProjectDocument> hit, String field) {
        var fragments = hit.highlight().getOrDefault(field, List.of());
        return fragments.isEmpty() ? null : fragments.getFirst();
    }

    private SearchFacets facets(Map<String, Aggregate> facets) {
        return new SearchFacets(
                values(facets, "category", key -> categoryNames.getOrDefault(key, key)),
                values(facets, "skill", UnaryOperator.identity()),
                values(facets, "mode", SearchAnswers::modeName),
                earlyYears(facets),
                values(facets, "state", UnaryOperator.identity()),
                ranges(facets, "hours", SearchRequests.HOURS),
                ranges(facets, "pay", SearchRequests.DOLLARS));
    }

    private static List<FacetValue> values(Map<String, Aggregate> facets, String facet, UnaryOperator<String> label) {
        return inner(facets, facet).sterms().buckets().array().stream()
                .map(bucket -> new FacetValue(
                        bucket.key().stringValue(), label.apply(bucket.key().stringValue()), bucket.docCount()))
                .toList();
    }

    private static List<FacetValue> earlyYears(Map<String, Aggregate> facets) {
        var inner = inner(facets, "earlyYear");
        return inner.isLterms()
                ? inner.lterms().buckets().array().stream()
                        .filter(bucket -> bucket.key() == 1)
                        .map(bucket -> new FacetValue("true", "Open to first and second years", bucket.docCount()))
                        .toList()
                : List.of();
    }

    private static List<FacetRange> ranges(Map<String, Aggregate> facets, String facet, List<Integer> starts) {
        var counts = inner(facets, facet).range().buckets().array().stream()
                .map(RangeBucket::docCount)
                .toList();
        var ranges = new ArrayList<FacetRange>();
        for (var place = 0; place < counts.size(); place++) {
            var to = place + 1 < starts.size() ? starts.get(place + 1) : null;
            ranges.add(new FacetRange(starts.get(place), to, counts.get(place)));
        }
        return ranges;
    }

    private static Aggregate inner(Map<String, Aggregate> facets, String facet) {
        return Objects.requireNonNull(Objects.requireNonNull(facets.get(facet))
                .filter()
                .aggregations()
                .get("values"));
    }

    private static String modeName(String mode) {
        return switch (mode) {
            case "REMOTE" -> "Remote";
            case "HYBRID" -> "Hybrid";
            default -> "On site";
        };
    }
}
