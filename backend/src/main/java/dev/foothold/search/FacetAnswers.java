package dev.foothold.search;

import dev.foothold.search.SearchResult.FacetDays;
import dev.foothold.search.SearchResult.FacetRange;
import dev.foothold.search.SearchResult.FacetValue;
import dev.foothold.search.SearchResult.Loosening;
import dev.foothold.search.SearchResult.SearchFacets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// Reads what [FacetCounts] had counted.
final class FacetAnswers {

    private static final Map<String, List<String>> PARAMETERS = Map.ofEntries(
            Map.entry("earlyYear", List.of("early_year")),
            Map.entry("firstProject", List.of("first_project")),
            Map.entry("openToMe", List.of("open_to_me")),
            Map.entry("hours", List.of("hours_min", "hours_max")),
            Map.entry("pay", List.of("pay_min", "pay_max")),
            Map.entry("rate", List.of("rate_min", "rate_max")),
            Map.entry("reply", List.of("reply_max")),
            Map.entry("start", List.of("start_from", "start_to")),
            Map.entry("near", List.of("near", "within", "remote")));

    private final JsonNode counts;
    private final SearchFilters filters;
    private final Map<String, String> categoryNames;
    private final LocalDate today;

    FacetAnswers(JsonNode counts, SearchFilters filters, Map<String, String> categoryNames, LocalDate today) {
        this.counts = counts;
        this.filters = filters;
        this.categoryNames = categoryNames;
        this.today = today;
    }

    SearchFacets facets() {
        return new SearchFacets(
                values("category", key -> categoryNames.getOrDefault(key, key)),
                values("skill", UnaryOperator.identity()),
                values("mode", FacetAnswers::words),
                values("state", UnaryOperator.identity()),
                values("city", UnaryOperator.identity()),
                values("standing", FacetAnswers::words),
                flag("earlyYear", SearchFlag.EARLY_YEAR, "Open to first and second years"),
                flag("firstProject", SearchFlag.FIRST_PROJECT, "Good for a first project"),
                openToMe(),
                replies(),
                ranges("hours", FacetCounts.HOURS),
                ranges("pay", FacetCounts.DOLLARS),
                ranges("rate", FacetCounts.DOLLARS_PER_HOUR),
                starts());
    }

    /// What each chosen facet keeps away: read from the counts that were made without it.
    List<Loosening> loosenings() {
        return filters.chosen().stream()
                .map(facet -> new Loosening(
                        PARAMETERS.getOrDefault(facet, List.of(facet)),
                        counts.path(facet).path("doc_count").asLong(0)))
                .filter(loosening -> loosening.count() > 0)
                .sorted(Comparator.comparingLong(Loosening::count).reversed())
                .toList();
    }

    private List<FacetValue> values(String facet, UnaryOperator<String> label) {
        var found = new LinkedHashMap<String, Long>();
        count(of(facet), found);
        count(counts.path(facet).path(FacetCounts.CHOSEN), found);
        filters.values(facet).forEach(chosen -> found.putIfAbsent(chosen, 0L));
        return found.entrySet().stream()
                .map(entry -> new FacetValue(entry.getKey(), label.apply(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static void count(JsonNode counted, Map<String, Long> found) {
        for (var bucket : counted.path("buckets")) {
            found.put(bucket.path("key").asString(), bucket.path("doc_count").asLong());
        }
    }

    private List<FacetValue> flag(String facet, SearchFlag flag, String label) {
        var found = new LinkedHashMap<String, Long>();
        count(of(facet), found);
        return List.of(new FacetValue("true", label, found.getOrDefault(flag.name(), 0L)));
    }

    private List<FacetValue> openToMe() {
        var counted = of("openToMe");
        return counted.isMissingNode()
                ? List.of()
                : List.of(new FacetValue(
                        "true", "Open to me", counted.path("doc_count").asLong()));
    }

    private List<FacetValue> replies() {
        var buckets = of("reply").path("buckets");
        return IntStream.range(0, FacetCounts.REPLY_DAYS.size())
                .mapToObj(place -> {
                    var days = FacetCounts.REPLY_DAYS.get(place);
                    return new FacetValue(
                            days.toString(),
                            days == 1 ? "Within a day" : "Within " + days + " days",
                            buckets.path(place).path("doc_count").asLong(0));
                })
                .toList();
    }

    private List<FacetRange> ranges(String facet, List<Integer> starts) {
        var buckets = of(facet).path("buckets");
        var ranges = new ArrayList<FacetRange>();
        for (var place = 0; place < starts.size(); place++) {
            var to = place + 1 < starts.size() ? starts.get(place + 1) : null;
            ranges.add(new FacetRange(
                    starts.get(place), to, buckets.path(place).path("doc_count").asLong(0)));
        }
        return ranges;
    }

    private List<FacetDays> starts() {
        var buckets = of("start").path("buckets");
        var days = FacetCounts.DAYS_TO_START;
        return IntStream.range(0, days.size())
                .mapToObj(place -> new FacetDays(
                        today.plusDays(days.get(place)).toString(),
                        place + 1 < days.size()
                                ? today.plusDays(days.get(place + 1) - 1L).toString()
                                : null,
                        buckets.path(place).path("doc_count").asLong(0)))
                .toList();
    }

    private JsonNode of(String facet) {
        if (filters.isEmpty()) {
            return counts.path(facet);
        }
        var chosen = counts.path(facet);
        return chosen instanceof MissingNode
                ? counts.path(FacetCounts.OTHERS).path(facet)
                : chosen.path(FacetCounts.VALUES);
    }

    /// `ON_SITE` is read as "On site".
    private static String words(String name) {
        var words = name.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
