package dev.foothold.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The filters of a search by facet, so that a facet can be counted as if its own choices were not made.
final class SearchFilters {

    private static final double CENTS = 100;

    private final Map<String, Query> byFacet = new LinkedHashMap<>();

    SearchFilters(SearchQuery search) {
        anyOf("category", "category", search.categories());
        anyOf("skill", "skills", search.skills());
        anyOf("mode", "mode", search.modes());
        anyOf("state", "state", search.states());
        between("hours", "hours", number(search.hoursMin(), 1), number(search.hoursMax(), 1));
        between("pay", "fee", number(search.payMin(), CENTS), number(search.payMax(), CENTS));
        between("rate", "payPerHour", number(search.rateMin(), CENTS), null);
        if (search.earlyYear()) {
            byFacet.put(
                    "earlyYear",
                    Query.of(query -> query.term(term -> term.field("earlyYear").value(true))));
        }
        var employer = search.employer();
        if (employer != null) {
            anyOf("employer", "employerSlug", List.of(employer));
        }
    }

    /// Every filter.
    Query all() {
        return Query.of(query -> query.bool(bool -> bool.filter(List.copyOf(byFacet.values()))));
    }

    /// Every filter but a facet's own.
    Query allBut(String facet) {
        var others = byFacet.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(facet))
                .map(Map.Entry::getValue)
                .toList();
        return others.isEmpty()
                ? Query.of(query -> query.matchAll(all -> all))
                : Query.of(query -> query.bool(bool -> bool.filter(others)));
    }

    private void anyOf(String facet, String field, List<String> values) {
        if (!values.isEmpty()) {
            var terms = values.stream().map(FieldValue::of).toList();
            byFacet.put(
                    facet, Query.of(query -> query.terms(any -> any.field(field).terms(list -> list.value(terms)))));
        }
    }

    private void between(String facet, String field, @Nullable Double from, @Nullable Double to) {
        if (from != null || to != null) {
            byFacet.put(
                    facet,
                    Query.of(query -> query.range(range ->
                            range.number(number -> number.field(field).gte(from).lte(to)))));
        }
    }

    private static @Nullable Double number(@Nullable Integer amount, double factor) {
        return amount == null ? null : amount * factor;
    }
}
