package dev.foothold.search;

import static dev.foothold.search.RecommendationView.ReasonCode.APPLIED;
import static dev.foothold.search.RecommendationView.ReasonCode.FRESH;
import static dev.foothold.search.RecommendationView.ReasonCode.INTEREST;
import static dev.foothold.search.RecommendationView.ReasonCode.OPEN_TO_YOU;
import static dev.foothold.search.RecommendationView.ReasonCode.PROGRAMME;
import static dev.foothold.search.RecommendationView.ReasonCode.SKILLS;
import static dev.foothold.search.RecommendationView.ReasonCode.STANDING;
import static dev.foothold.search.RecommendationView.ReasonCode.TIME;
import static dev.foothold.search.RecommendationView.ReasonCode.VIEWED;

import dev.foothold.search.RecommendationView.ReasonCode;
import dev.foothold.search.RecommendationView.RecommendationReason;
import dev.foothold.search.SearchResult.ProjectHit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// How well a project fits a student, and why. The weights of the search that finds the candidates are the same.
///
/// @param score the sum of the weights of what fits, less that of what was not liked about others
/// @param reasons the strongest first, never empty
record RecommendationFit(ProjectHit hit, double score, List<RecommendationReason> reasons) {

    static final float SKILL = 2;
    static final float INTEREST_FIELD = 3;
    static final float PROGRAMME_FIELD = 1.5f;
    static final float OWN_STANDING = 1.5f;
    static final float APPLIED_FIELD = 1.5f;
    static final float VIEWED_FIELD = 1;
    static final float FITTING_TIME = 1;
    static final float NEWS = 0.5f;
    static final int DAYS_OF_NEWS = 7;

    private static final int MOST_REASONS = 3;
    private static final int MOST_SKILLS = 5;

    static RecommendationFit of(ProjectHit hit, Taste taste, Instant now) {
        var weights = new ArrayList<Weight>();
        skills(hit, taste, weights);
        field(hit, taste, weights);
        var standing = taste.standing();
        if (standing != null && hit.audience().contains(standing)) {
            weights.add(new Weight(OWN_STANDING, STANDING, List.of(standing.name())));
        }
        time(hit, taste, weights);
        if (Instant.parse(hit.publishedAt()).isAfter(now.minus(DAYS_OF_NEWS, ChronoUnit.DAYS))) {
            weights.add(new Weight(NEWS, FRESH, List.of()));
        }
        return of(hit, weights, taste.dismissals().weightOf(hit));
    }

    /// The same project, shown for another reason first.
    RecommendationFit shownFor(ReasonCode code) {
        var first = new ArrayList<RecommendationReason>();
        first.add(new RecommendationReason(code, List.of()));
        reasons.stream()
                .filter(reason -> reason.code() != OPEN_TO_YOU && reason.code() != code)
                .limit(MOST_REASONS - 1)
                .forEach(first::add);
        return new RecommendationFit(hit, score, List.copyOf(first));
    }

    private record Weight(double weight, ReasonCode code, List<String> values) {}

    private static RecommendationFit of(ProjectHit hit, List<Weight> weights, double disliked) {
        var reasons = weights.stream()
                .sorted((one, other) -> Double.compare(other.weight(), one.weight()))
                .limit(MOST_REASONS)
                .map(weight -> new RecommendationReason(weight.code(), weight.values()))
                .toList();
        return new RecommendationFit(
                hit,
                weights.stream().mapToDouble(Weight::weight).sum() - disliked,
                reasons.isEmpty() ? List.of(new RecommendationReason(OPEN_TO_YOU, List.of())) : reasons);
    }

    private static void skills(ProjectHit hit, Taste taste, List<Weight> weights) {
        var shared = hit.skills().stream()
                .filter(skill -> taste.skills().stream().anyMatch(skill::equalsIgnoreCase))
                .limit(MOST_SKILLS)
                .toList();
        if (!shared.isEmpty()) {
            weights.add(new Weight(SKILL * shared.size(), SKILLS, shared));
        }
    }

    private static void field(ProjectHit hit, Taste taste, List<Weight> weights) {
        var field = List.of(hit.categoryName());
        var programme = taste.programme();
        if (taste.interests().contains(hit.category())) {
            weights.add(new Weight(INTEREST_FIELD, INTEREST, field));
        }
        if (programme != null && taste.programmeFields().contains(hit.category())) {
            weights.add(new Weight(PROGRAMME_FIELD, PROGRAMME, List.of(programme, hit.categoryName())));
        }
        if (taste.appliedFields().contains(hit.category())) {
            weights.add(new Weight(APPLIED_FIELD, APPLIED, field));
        } else if (taste.viewedFields().contains(hit.category())) {
            weights.add(new Weight(VIEWED_FIELD, VIEWED, field));
        }
    }

    private static void time(ProjectHit hit, Taste taste, List<Weight> weights) {
        var starts = LocalDate.parse(hit.startsOn());
        var days = Math.max(1, ChronoUnit.DAYS.between(starts, LocalDate.parse(hit.endsOn())));
        var hoursPerWeek = Math.max(1, Math.round(hit.hours() * 7.0 / days));
        var has = taste.hoursPerWeek();
        var from = taste.availableFrom();
        if (has != null && hoursPerWeek <= has && (from == null || !from.isAfter(starts))) {
            weights.add(new Weight(FITTING_TIME, TIME, List.of(String.valueOf(hoursPerWeek))));
        }
    }
}
