package dev.foothold.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.AggregationRange;
import co.elastic.clients.elasticsearch._types.aggregations.DateRangeExpression;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What Elasticsearch is to count for the facets. Facets without a choice are counted together, within all that was
/// chosen; each facet with a choice is counted within the choices of the others, so that its own stay selectable. The
/// count of that "without this facet" is also what a search that finds nothing is told.
final class FacetCounts {

    /// Names the facets in which nothing is chosen while something is in others.
    static final String OTHERS = "others";

    /// Names the values within a facet in which something is chosen.
    static final String VALUES = "values";

    /// Names the chosen values, which may not be among the most frequent.
    static final String CHOSEN = "chosen";

    static final List<Integer> HOURS = List.of(5, 10, 15, 20, 25, 30, 35);
    static final List<Integer> DOLLARS = List.of(0, 200, 400, 600, 800, 1000, 1200);
    static final List<Integer> DOLLARS_PER_HOUR = List.of(0, 20, 25, 30, 35, 40, 50);
    static final List<Integer> REPLY_DAYS = List.of(1, 3, 7);
    static final List<Integer> DAYS_TO_START = List.of(0, 15, 31, 61);

    private static final int CENTS = 100;
    private static final Map<String, Aggregation> BY_VALUE = byValue();

    private final SearchFilters filters;
    private final Map<String, Aggregation> counts;

    FacetCounts(SearchQuestion question) {
        this.filters = question.filters();
        this.counts = new LinkedHashMap<>(BY_VALUE);
        counts.put("start", starts(question.today()));
        var seeker = question.seeker();
        if (seeker != null) {
            counts.put("openToMe", Aggregation.of(count -> count.filter(SearchFilters.openTo(seeker))));
        }
    }

    Map<String, Aggregation> all() {
        var chosen = filters.chosen();
        if (chosen.isEmpty()) {
            return counts;
        }
        var others = new LinkedHashMap<>(counts);
        others.keySet().removeAll(chosen);
        var all = new LinkedHashMap<String, Aggregation>();
        all.put(OTHERS, within(SearchFilters.together(filters.all()), others));
        chosen.forEach(facet -> all.put(facet, within(filters.allBut(facet), ofChosen(facet))));
        return all;
    }

    private Map<String, Aggregation> ofChosen(String facet) {
        var values = counts.get(facet);
        if (values == null) {
            return Map.of();
        }
        var chosen = filters.values(facet);
        return chosen.isEmpty() || !values.isTerms()
                ? Map.of(VALUES, values)
                : Map.of(VALUES, values, CHOSEN, only(values.terms().field(), chosen));
    }

    private static Aggregation within(Query filter, Map<String, Aggregation> counts) {
        return Aggregation.of(count -> count.filter(filter).aggregations(counts));
    }

    private static Aggregation only(@Nullable String field, List<String> values) {
        return Aggregation.of(count ->
                count.terms(terms -> terms.field(field).size(values.size()).include(include -> include.terms(values))));
    }

    private static Map<String, Aggregation> byValue() {
        var counts = new LinkedHashMap<String, Aggregation>();
        counts.put("category", terms("category", 30));
        counts.put("skill", terms("skills", 40));
        counts.put("mode", terms("mode", 3));
        counts.put("state", terms("state", 60));
        counts.put("city", terms("cityKey", 30));
        counts.put("standing", terms("admits", 7));
        counts.put("earlyYear", terms("flags", 4));
        counts.put("firstProject", terms("flags", 4));
        counts.put("hours", ranges("hours", HOURS, 1));
        counts.put("pay", ranges("fee", DOLLARS, CENTS));
        counts.put("rate", ranges("payPerHour", DOLLARS_PER_HOUR, CENTS));
        counts.put("reply", replies());
        return counts;
    }

    private static Aggregation terms(String field, int most) {
        return Aggregation.of(count -> count.terms(terms -> terms.field(field).size(most)));
    }

    private static Aggregation ranges(String field, List<Integer> starts, int factor) {
        var ranges = IntStream.range(0, starts.size())
                .mapToObj(place -> AggregationRange.of(range -> range.from((double) starts.get(place) * factor)
                        .to(place + 1 < starts.size() ? (double) starts.get(place + 1) * factor : null)))
                .toList();
        return Aggregation.of(count -> count.range(range -> range.field(field).ranges(ranges)));
    }

    private static Aggregation replies() {
        var ranges = REPLY_DAYS.stream()
                .map(days -> AggregationRange.of(range -> range.to(days + 1.0)))
                .toList();
        return Aggregation.of(
                count -> count.range(range -> range.field("replyDays").ranges(ranges)));
    }

    private static Aggregation starts(LocalDate today) {
        var ranges = new ArrayList<DateRangeExpression>();
        for (var place = 0; place < DAYS_TO_START.size(); place++) {
            var from = today.plusDays(DAYS_TO_START.get(place)).toString();
            var to = place + 1 < DAYS_TO_START.size()
                    ? today.plusDays(DAYS_TO_START.get(place + 1)).toString()
                    : null;
            ranges.add(DateRangeExpression.of(range -> {
                range.from(bound -> bound.expr(from));
                return to == null ? range : range.to(bound -> bound.expr(to));
            }));
        }
        return Aggregation.of(
                count -> count.dateRange(range -> range.field("startsOn").ranges(ranges)));
    }
}
