package dev.foothold.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import dev.foothold.projects.ProjectId;
import dev.foothold.projects.ProjectView;
import dev.foothold.search.SearchResult.ProjectHit;
import dev.foothold.search.TasteTable.Refusal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What a student did not like about projects that were recommended. Others like them in that respect stand
/// further down. None is taken away, for only a dismissed employer asks for that, and the places that are kept for
/// what is new stay as they are.
///
/// A candidate loses a [#STEP] for every dismissed project that it is like. That is less than what any shared wish
/// brings, so that one dismissal decides between near equals and buries nothing. It grows with each further
/// dismissal for the same reason up to [#MOST_STEPS], together still less than an interest in the field brings. For
/// each reason the latest [#MOST_REMEMBERED] dismissals count, so that an old dislike gives way to newer ones.
///
/// Elasticsearch knows no score below zero. There, whatever is *not* like a dismissed project gets the weight
/// instead: the order is the same, and so is the one request.
///
/// @param byReason the projects that were dismissed for it
record Dismissals(Map<NotInterestedReason, List<Dismissed>> byReason) {

    static final float STEP = 0.5f;
    static final int MOST_STEPS = 4;

    private static final int MOST_REMEMBERED = 10;

    static Dismissals none() {
        return new Dismissals(Map.of());
    }

    static Dismissals of(List<Dismissed> dismissed) {
        return new Dismissals(dismissed.stream()
                .collect(Collectors.groupingBy(
                        Dismissed::reason, () -> new EnumMap<>(NotInterestedReason.class), Collectors.toList())));
    }

    /// @param projects among them those that were dismissed
    /// @param reasons of those that count
    static Dismissals of(List<ProjectView> projects, Map<ProjectId, NotInterestedReason> reasons) {
        return of(projects.stream()
                .flatMap(
                        project -> Optional.ofNullable(reasons.get(project.id()))
                                .flatMap(reason -> Dismissed.of(project, reason))
                                .stream())
                .toList());
    }

    /// The dismissed projects that still count, each with its reason.
    ///
    /// @param latestFirst every project that the student does not want
    static Map<ProjectId, NotInterestedReason> remembered(List<Refusal> latestFirst) {
        var counted = new EnumMap<NotInterestedReason, Integer>(NotInterestedReason.class);
        var remembered = new LinkedHashMap<ProjectId, NotInterestedReason>();
        for (var refusal : latestFirst) {
            var reason = refusal.reason();
            var before = counted.getOrDefault(reason, 0);
            if (Dismissed.tellsOfOthers(reason) && before < MOST_REMEMBERED) {
                counted.put(reason, before + 1);
                remembered.put(refusal.project(), reason);
            }
        }
        return remembered;
    }

    /// What the project loses for being like dismissed ones.
    double weightOf(ProjectHit hit) {
        return byReason.values().stream()
                .mapToLong(dismissed ->
                        dismissed.stream().filter(one -> one.isLike(hit)).count())
                .mapToDouble(alike -> STEP * Math.min(alike, MOST_STEPS))
                .sum();
    }

    /// The same for Elasticsearch: a step for each number of dismissed projects that a candidate is like no more.
    List<Query> wishes() {
        return byReason.values().stream()
                .flatMap(dismissed -> IntStream.rangeClosed(1, Math.min(dismissed.size(), MOST_STEPS))
                        .mapToObj(number -> unlike(dismissed, number)))
                .toList();
    }

    private static Query unlike(List<Dismissed> dismissed, int number) {
        var alike = dismissed.stream().map(Dismissed::alike).toList();
        var asMany =
                Query.of(query -> query.bool(bool -> bool.should(alike).minimumShouldMatch(String.valueOf(number))));
        return Query.of(query ->
                query.constantScore(constant -> constant.filter(filter -> filter.bool(bool -> bool.mustNot(asMany)))
                        .boost(STEP)));
    }
}
