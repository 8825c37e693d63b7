package dev.foothold.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import dev.foothold.search.SearchQuery.Near;
import dev.foothold.search.SearchQuery.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The filters of a search by facet, so that a facet can be counted as if its own choices were not made.
final class SearchFilters {

    /// Stands in the index for every university.
    static final String ANY_UNIVERSITY = "ANY";

    private static final double CENTS = 100;

    private final Map<String, Query> byFacet = new LinkedHashMap<>();
    private final Map<String, String> written = new LinkedHashMap<>();
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    SearchFilters(SearchQuery search, @Nullable Seeker seeker) {
        anyOf("category", "category", search.categories());
        anyOf("skill", "skills", search.skills());
        anyOf("mode", "mode", search.modes());
        anyOf("state", "state", search.states());
        anyOf("city", "cityKey", search.cities());
        anyOf("standing", "admits", search.standings());
        anyOf("employer", "employerSlug", search.employers());
        flag("earlyYear", SearchFlag.EARLY_YEAR, search.earlyYear());
        flag("firstProject", SearchFlag.FIRST_PROJECT, search.firstProject());
        between("hours", "hours", search.hours(), 1);
        between("pay", "fee", search.fee(), CENTS);
        between("rate", "payPerHour", search.rate(), CENTS);
        if (search.replyMax() != null) {
            between("reply", "replyDays", new Span<>(null, search.replyMax()), 1);
        }
        start(search.start());
        if (search.near() != null) {
            byFacet.put("near", near(search.near()));
        }
        if (search.openToMe() && seeker != null) {
            byFacet.put("openToMe", openTo(seeker));
        }
    }

    /// The facets in which something is chosen.
    Set<String> chosen() {
        return byFacet.keySet();
    }

    /// The values chosen in a facet; empty where the choice is no list.
    List<String> values(String facet) {
        return values.getOrDefault(facet, List.of());
    }

    boolean isEmpty() {
        return byFacet.isEmpty();
    }

    /// Every filter.
    List<Query> all() {
        return List.copyOf(byFacet.values());
    }

    /// Every filter, as JSON.
    String json() {
        return together(written().values());
    }

    /// Every filter but a facet's own, as JSON.
    String jsonOfAllBut(String facet) {
        return together(written().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(facet))
                .map(Map.Entry::getValue)
                .toList());
    }

    // each filter stands in as many places as there are facets with a choice, and is written once
    private Map<String, String> written() {
        if (written.isEmpty()) {
            byFacet.forEach((facet, filter) -> written.put(facet, EngineJson.text(filter)));
        }
        return written;
    }

    private static String together(Collection<String> filters) {
        return switch (filters.size()) {
            case 0 -> "{\"match_all\":{}}";
            case 1 -> filters.iterator().next();
            default -> filters.stream().collect(Collectors.joining(",", "{\"bool\":{\"filter\":[", "]}}"));
        };
    }

    /// What admits this student.
    static Query openTo(Seeker seeker) {
        return openTo(seeker.standing(), seeker.university());
    }

    /// What admits students of a class standing.
    ///
    /// @param university theirs, where there is one
    static Query openTo(String standing, @Nullable String university) {
        var universities =
                Stream.of(ANY_UNIVERSITY, university).filter(Objects::nonNull).toList();
        var admitted = anyOf("admits", List.of(standing));
        return Query.of(query -> query.bool(bool -> bool.filter(admitted, anyOf("universities", universities))));
    }

    static Query anyOf(String field, List<String> values) {
        var terms = values.stream().map(FieldValue::of).toList();
        return Query.of(query -> query.terms(any -> any.field(field).terms(list -> list.value(terms))));
    }

    private void anyOf(String facet, String field, List<String> chosen) {
        if (!chosen.isEmpty()) {
            byFacet.put(facet, anyOf(field, chosen));
            values.put(facet, chosen);
        }
    }

    private void flag(String facet, SearchFlag flag, boolean chosen) {
        if (chosen) {
            byFacet.put(facet, anyOf("flags", List.of(flag.name())));
        }
    }

    // up to 399 dollars are 399.99 as well: the counts of neighbouring ranges neither overlap nor leave anything out
    private void between(String facet, String field, Span<Integer> span, double factor) {
        if (span.isGiven()) {
            var from = span.from() == null ? null : span.from() * factor;
            var end = span.to() == null ? null : (span.to() + 1) * factor;
            byFacet.put(
                    facet,
                    Query.of(query -> query.range(range ->
                            range.number(number -> number.field(field).gte(from).lt(end)))));
        }
    }

    private void start(Span<LocalDate> span) {
        if (span.isGiven()) {
            var from = span.from() == null ? null : span.from().toString();
            var to = span.to() == null ? null : span.to().toString();
            byFacet.put(
                    "start",
                    Query.of(query -> query.range(range ->
                            range.date(date -> date.field("startsOn").gte(from).lte(to)))));
        }
    }

    private static Query near(Near near) {
        var around = Query.of(query -> query.geoDistance(distance -> distance.field("location")
                .distance(near.miles() + "mi")
                .location(location ->
                        location.latlon(point -> point.lat(near.latitude()).lon(near.longitude())))));
        return near.remoteToo()
                ? Query.of(query -> query.bool(bool -> bool.should(around, anyOf("mode", List.of("REMOTE")))))
                : around;
    }
}
