package dev.foothold.search;

import dev.foothold.search.SearchResult.Loosening;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Tells what [FacetCounts] had counted, written as [SearchResult.SearchFacets] straight from the counts.
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

    private final Counted counts;
    private final SearchFilters filters;
    private final Map<String, String> categoryNames;
    private final LocalDate today;

    FacetAnswers(Counted counts, SearchFilters filters, Map<String, String> categoryNames, LocalDate today) {
        this.counts = counts;
        this.filters = filters;
        this.categoryNames = categoryNames;
        this.today = today;
    }

    void write(JsonGenerator writer) {
        writer.writeStartObject();
        values("category", key -> categoryNames.getOrDefault(key, key), writer);
        values("skill", UnaryOperator.identity(), writer);
        values("mode", FacetAnswers::words, writer);
        values("state", UnaryOperator.identity(), writer);
        values("city", UnaryOperator.identity(), writer);
        values("standing", FacetAnswers::words, writer);
        flag("earlyYear", SearchFlag.EARLY_YEAR, "Open to first and second years", writer);
        flag("firstProject", SearchFlag.FIRST_PROJECT, "Good for a first project", writer);
        openToMe(writer);
        replies(writer);
        ranges("hours", FacetCounts.HOURS, writer);
        ranges("pay", FacetCounts.DOLLARS, writer);
        ranges("rate", FacetCounts.DOLLARS_PER_HOUR, writer);
        starts(writer);
        writer.writeEndObject();
    }

    /// What each chosen facet keeps away: read from the counts that were made without it.
    List<Loosening> loosenings() {
        return filters.chosen().stream()
                .map(facet -> new Loosening(
                        PARAMETERS.getOrDefault(facet, List.of(facet)),
                        counts.of(facet).count()))
                .filter(loosening -> loosening.count() > 0)
                .sorted(Comparator.comparingLong(Loosening::count).reversed())
                .toList();
    }

    /// How many there are without any filter; null where there are none then either.
    @Nullable
    Long withoutFilters() {
        var count = counts.of(FacetCounts.UNFILTERED).count();
        return count > 0 ? count : null;
    }

    private void values(String facet, UnaryOperator<String> label, JsonGenerator writer) {
        writer.writeArrayPropertyStart(facet);
        if (filters.isEmpty()) {
            for (var bucket : counts.of(facet).buckets()) {
                value(bucket.value(), label.apply(bucket.value()), bucket.count(), writer);
            }
        } else {
            found(facet).forEach((value, count) -> value(value, label.apply(value), count, writer));
        }
        writer.writeEndArray();
    }

    // the most frequent, and those that were chosen even where they are not among them
    private Map<String, Long> found(String facet) {
        var found = new LinkedHashMap<String, Long>();
        of(facet).buckets().forEach(bucket -> found.put(bucket.value(), bucket.count()));
        counts.of(facet).of(FacetCounts.CHOSEN).buckets().forEach(bucket -> found.put(bucket.value(), bucket.count()));
        filters.values(facet).forEach(chosen -> found.putIfAbsent(chosen, 0L));
        return found;
    }

    private void flag(String facet, SearchFlag flag, String label, JsonGenerator writer) {
        var count = 0L;
        for (var bucket : of(facet).buckets()) {
            count = bucket.value().equals(flag.name()) ? bucket.count() : count;
        }
        writer.writeArrayPropertyStart(facet);
        value("true", label, count, writer);
        writer.writeEndArray();
    }

    private void openToMe(JsonGenerator writer) {
        writer.writeArrayPropertyStart("openToMe");
        if (counts.has("openToMe") || counts.of(FacetCounts.OTHERS).has("openToMe")) {
            value("true", "Open to me", of("openToMe").count(), writer);
        }
        writer.writeEndArray();
    }

    private void replies(JsonGenerator writer) {
        var counted = of("reply");
        writer.writeArrayPropertyStart("reply");
        for (var place = 0; place < FacetCounts.REPLY_DAYS.size(); place++) {
            var days = FacetCounts.REPLY_DAYS.get(place);
            value(days.toString(), days == 1 ? "Within a day" : "Within " + days + " days", counted.at(place), writer);
        }
        writer.writeEndArray();
    }

    private void ranges(String facet, List<Integer> starts, JsonGenerator writer) {
        var counted = of(facet);
        writer.writeArrayPropertyStart(facet);
        for (var place = 0; place < starts.size(); place++) {
            writer.writeStartObject();
            writer.writeNumberProperty("from", starts.get(place));
            writer.writeName("to");
            if (place + 1 < starts.size()) {
                writer.writeNumber(starts.get(place + 1));
            } else {
                writer.writeNull();
            }
            writer.writeNumberProperty("count", counted.at(place));
            writer.writeEndObject();
        }
        writer.writeEndArray();
    }

    private void starts(JsonGenerator writer) {
        var counted = of("start");
        var days = FacetCounts.DAYS_TO_START;
        writer.writeArrayPropertyStart("start");
        for (var place = 0; place < days.size(); place++) {
            writer.writeStartObject();
            writer.writeStringProperty("from", today.plusDays(days.get(place)).toString());
            writer.writeStringProperty("to", lastDay(place + 1));
            writer.writeNumberProperty("count", counted.at(place));
            writer.writeEndObject();
        }
        writer.writeEndArray();
    }

    private @Nullable String lastDay(int next) {
        return next < FacetCounts.DAYS_TO_START.size()
                ? today.plusDays(FacetCounts.DAYS_TO_START.get(next) - 1L).toString()
                : null;
    }

    private static void value(String value, String label, long count, JsonGenerator writer) {
        writer.writeStartObject();
        writer.writeStringProperty("value", value);
        writer.writeStringProperty("label", label);
        writer.writeNumberProperty("count", count);
        writer.writeEndObject();
    }

    private Counted of(String facet) {
        if (filters.isEmpty()) {
            return counts.of(facet);
        }
        return counts.has(facet)
                ? counts.of(facet).of(FacetCounts.VALUES)
                : counts.of(FacetCounts.OTHERS).of(facet);
    }

    /// `ON_SITE` is read as "On site".
    private static String words(String name) {
        var words = name.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
