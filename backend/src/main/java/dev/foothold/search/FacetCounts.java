package dev.foothold.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.AggregationRange;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What Elasticsearch is to count for the facets, as JSON: most of it is the same for every search. Facets without
/// a choice are counted together, within all that was chosen; each facet with a choice is counted within the choices
/// of the others, so that its own stay selectable. The count of that "without this facet" is also what a search that
/// finds nothing is told.
final class FacetCounts {

    /// Names the facets in which nothing is chosen while something is in others.
    static final String OTHERS = "others";

    /// Names the count without any filter; asked for where two or more are chosen, for one alone tells it itself.
    static final String UNFILTERED = "unfiltered";

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
    private static final Map<String, String> FIELDS = Map.of(
            "category", "category",
            "skill", "skills",
            "mode", "mode",
            "state", "state",
            "city", "cityKey",
            "standing", "admits");
    private static final Map<String, String> BY_VALUE = byValue();

    private final SearchFilters filters;
    private final Map<String, String> counts;

    FacetCounts(SearchQuestion question) {
        this.filters = question.filters();
        this.counts = new LinkedHashMap<>(BY_VALUE);
        counts.put("start", starts(question.today()));
        var seeker = question.seeker();
        if (seeker != null) {
            counts.put("openToMe", within(EngineJson.text(SearchFilters.openTo(seeker)), Map.of()));
        }
    }

    /// Each count by its name, as JSON.
    Map<String, String> all() {
        var chosen = filters.chosen();
        if (chosen.isEmpty()) {
            return counts;
        }
        var others = new LinkedHashMap<>(counts);
        others.keySet().removeAll(chosen);
        var all = new LinkedHashMap<String, String>();
        all.put(OTHERS, within(filters.json(), others));
        chosen.forEach(facet -> all.put(facet, within(filters.jsonOfAllBut(facet), ofChosen(facet))));
        if (chosen.size() > 1) {
            all.put(UNFILTERED, within("{\"match_all\":{}}", Map.of()));
        }
        return all;
    }

    /// The count of what a filter lets through, and of others within it, as JSON.
    static String within(String filter, Map<String, String> counts) {
        return "{\"filter\":" + filter + (counts.isEmpty() ? "}" : ",\"aggregations\":" + object(counts) + "}");
    }

    /// One object of these members.
    static String object(Map<String, String> members) {
        var object = new StringBuilder();
        members.forEach((name, value) -> object.append(object.isEmpty() ? "{\"" : ",\"")
                .append(name)
                .append("\":")
                .append(value));
        return object.append('}').toString();
    }

    private Map<String, String> ofChosen(String facet) {
        var values = counts.get(facet);
        if (values == null) {
            return Map.of();
        }
        var field = FIELDS.get(facet);
        return field == null ? Map.of(VALUES, values) : Map.of(VALUES, values, CHOSEN, only(field, facet));
    }

    private String only(String field, String facet) {
        var chosen = filters.values(facet);
        return EngineJson.text(Aggregation.of(count -> count.terms(
                terms -> terms.field(field).size(chosen.size()).include(include -> include.terms(chosen)))));
    }

    private static Map<String, String> byValue() {
        var counts = new LinkedHashMap<String, String>();
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

    private static String terms(String field, int most) {
        return EngineJson.text(
                Aggregation.of(count -> count.terms(terms -> terms.field(field).size(most))));
    }

    private static String ranges(String field, List<Integer> starts, int factor) {
        var ranges = IntStream.range(0, starts.size())
                .mapToObj(place -> AggregationRange.of(range -> range.from((double) starts.get(place) * factor)
                        .to(place + 1 < starts.size() ? (double) starts.get(place + 1) * factor : null)))
                .toList();
        return EngineJson.text(
                Aggregation.of(count -> count.range(range -> range.field(field).ranges(ranges))));
    }

    private static String replies() {
        var ranges = REPLY_DAYS.stream()
                .map(days -> AggregationRange.of(range -> range.to(days + 1.0)))
                .toList();
        return EngineJson.text(Aggregation.of(
                count -> count.range(range -> range.field("replyDays").ranges(ranges))));
    }

    private static String starts(LocalDate today) {
        return IntStream.range(0, DAYS_TO_START.size())
                .mapToObj(place -> "{\"from\":\"" + today.plusDays(DAYS_TO_START.get(place)) + "\""
                        + (place + 1 < DAYS_TO_START.size()
                                ? ",\"to\":\"" + today.plusDays(DAYS_TO_START.get(place + 1)) + "\"}"
                                : "}"))
                .collect(Collectors.joining(",", "{\"date_range\":{\"field\":\"startsOn\",\"ranges\":[", "]}}"));
    }
}
