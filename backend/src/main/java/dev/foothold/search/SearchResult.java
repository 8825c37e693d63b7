package dev.foothold.search;

import dev.foothold.projects.WorkMode;
import dev.foothold.shared.Money;
import dev.foothold.universities.ClassStanding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of projects with the facets to narrow the search.
///
/// @param didYouMean what was searched instead because nothing matched what was typed
/// @param degraded whether the index was away and this is a plain list without facets
record SearchResult(
        long total,
        int page,
        int size,
        List<ProjectHit> hits,
        SearchFacets facets,
        @Nullable String didYouMean,
        boolean degraded) {

    /// A project as a card shows it.
    ///
    /// @param titleHighlight the title as safe HTML with the found words in `mark`
    /// @param snippet a piece of the text as safe HTML with the found words in `mark`
    /// @param audience the class standings that may apply; empty means anyone
    record ProjectHit(
            String id,
            String slug,
            String title,
            @Nullable String titleHighlight,
            @Nullable String snippet,
            String employerName,
            String employerSlug,
            boolean employerVerified,
            String category,
            String categoryName,
            List<String> skills,
            WorkMode mode,
            @Nullable String city,
            @Nullable String state,
            int hours,
            Money fee,
            Money payPerHour,
            Money net,
            boolean earlyYear,
            List<ClassStanding> audience,
            String applyBy,
            String startsOn,
            String endsOn,
            String publishedAt,
            int positionsLeft) {

        static ProjectHit of(ProjectDocument document, @Nullable String titleHighlight, @Nullable String snippet) {
            return new ProjectHit(
                    document.id(),
                    document.slug(),
                    document.title(),
                    titleHighlight,
                    snippet,
                    document.employerName(),
                    document.employerSlug(),
                    document.employerVerified(),
                    document.category(),
                    document.categoryName(),
                    document.skills(),
                    WorkMode.valueOf(document.mode()),
                    document.city(),
                    document.state(),
                    document.hours(),
                    Money.usd(document.fee()),
                    Money.usd(document.payPerHour()),
                    Money.usd(document.net()),
                    document.earlyYear(),
                    document.audience().stream().map(ClassStanding::valueOf).toList(),
                    document.applyBy(),
                    document.startsOn(),
                    document.endsOn(),
                    document.publishedAt(),
                    document.positionsLeft());
        }
    }

    /// How many projects each choice would leave; a facet's own choices do not count against it.
    record SearchFacets(
            List<FacetValue> category,
            List<FacetValue> skill,
            List<FacetValue> mode,
            List<FacetValue> earlyYear,
            List<FacetValue> state,
            List<FacetRange> hours,
            List<FacetRange> pay) {

        static SearchFacets none() {
            return new SearchFacets(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }
    }

    /// One choice of a facet.
    record FacetValue(String value, String label, long count) {}

    /// One bar of a histogram.
    ///
    /// @param from the least, included: hours, or dollars
    /// @param to the most, not included; null for the last bar
    record FacetRange(int from, @Nullable Integer to, long count) {}
}
