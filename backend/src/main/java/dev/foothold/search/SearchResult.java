package dev.foothold.search;

import dev.foothold.projects.WorkMode;
import dev.foothold.search.ProjectDocument.GeoPoint;
import dev.foothold.shared.Money;
import dev.foothold.universities.ClassStanding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of projects with the facets to narrow the search.
///
/// @param totalIsExact false where there are this many or more: not all were counted, or not in time
/// @param facets null where they were not asked for
/// @param didYouMean what was searched instead because nothing matched what was typed
/// @param loosenings where nothing was found: what could be left out, the most promising first
/// @param ignored parameters that could not be used, such as what is open to me for somebody who is no student
/// @param degraded whether the index was away and this is a plain list without facets
/// @param withoutFilters where nothing was found and no single filter is to blame: how many there are without any;
/// null otherwise
record SearchResult(
        List<ProjectHit> hits,
        long total,
        boolean totalIsExact,
        int page,
        int size,
        @Nullable SearchFacets facets,
        @Nullable String didYouMean,
        List<Loosening> loosenings,
        List<String> ignored,
        boolean degraded,
        @Nullable Long withoutFilters) {

    /// A project as a card shows it.
    ///
    /// @param titleHighlight the title as safe HTML with the found words in `mark`
    /// @param snippet a piece of the text as safe HTML with the found words in `mark`
    /// @param distanceMiles how far away it is, where a place was given
    /// @param reasons why it stands here, the strongest first
    /// @param firstProject whether it suits somebody who has done none yet
    /// @param audience the class standings that may apply; empty means anyone
    /// @param replyDays how many days the employer usually takes to answer; null where that is not known yet
    record ProjectHit(
            @Nullable String titleHighlight,
            @Nullable String snippet,
            @Nullable Integer distanceMiles,
            List<Reason> reasons,
            String id,
            String slug,
            String title,
            String employerName,
            String employerSlug,
            boolean employerVerified,
            String category,
            String categoryName,
            List<String> skills,
            WorkMode mode,
            @Nullable String city,
            @Nullable String state,
            @Nullable GeoPoint location,
            int hours,
            Money fee,
            Money payPerHour,
            Money net,
            boolean earlyYear,
            boolean firstProject,
            List<ClassStanding> audience,
            @Nullable Integer replyDays,
            String applyBy,
            String startsOn,
            String endsOn,
            String publishedAt,
            int positionsLeft) {

        static ProjectHit of(ProjectCard card) {
            return new ProjectHit(
                    null,
                    null,
                    null,
                    List.of(),
                    card.id(),
                    card.slug(),
                    card.title(),
                    card.employerName(),
                    card.employerSlug(),
                    card.employerVerified(),
                    card.category(),
                    card.categoryName(),
                    card.skills(),
                    WorkMode.valueOf(card.mode()),
                    card.city(),
                    card.state(),
                    card.location(),
                    card.hours(),
                    card.fee(),
                    card.payPerHour(),
                    card.net(),
                    card.earlyYear(),
                    card.firstProject(),
                    card.audience().stream().map(ClassStanding::valueOf).toList(),
                    card.replyDays(),
                    card.applyBy(),
                    card.startsOn(),
                    card.endsOn(),
                    card.publishedAt(),
                    card.positionsLeft());
        }
    }

    /// Why a project stands where it stands.
    ///
    /// @param values what the signal is about: skills, miles, days, cents per hour
    record Reason(Signal signal, List<String> values) {}

    /// What can speak for a project, the strongest first.
    enum Signal {
        SHARED_SKILLS,
        SAME_CATEGORY,
        SKILLS,
        INTEREST,
        OPEN_TO_YOU,
        NEAR,
        REPLY,
        PAY,
        FRESH,
        FIRST_PROJECT
    }

    /// What could be left out of the question, and how many projects there would be then.
    record Loosening(List<String> without, long count) {}

    /// How many projects each choice would leave; a facet's own choices do not count against it.
    record SearchFacets(
            List<FacetValue> category,
            List<FacetValue> skill,
            List<FacetValue> mode,
            List<FacetValue> state,
            List<FacetValue> city,
            List<FacetValue> standing,
            List<FacetValue> earlyYear,
            List<FacetValue> firstProject,
            List<FacetValue> openToMe,
            List<FacetValue> reply,
            List<FacetRange> hours,
            List<FacetRange> pay,
            List<FacetRange> rate,
            List<FacetDays> start) {

        static SearchFacets none() {
            return new SearchFacets(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of(), List.of(), List.of(), List.of(), List.of());
        }
    }

    /// One choice of a facet.
    record FacetValue(String value, String label, long count) {}

    /// One bar of a histogram.
    ///
    /// @param from the least, included: hours, or dollars
    /// @param to the most, not included; null for the last bar
    record FacetRange(int from, @Nullable Integer to, long count) {}

    /// One window of first days.
    ///
    /// @param to the last day, included; null for the last window
    record FacetDays(String from, @Nullable String to, long count) {}
}
