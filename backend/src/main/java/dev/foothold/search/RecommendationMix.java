package dev.foothold.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lays two lists into one: every fifth place belongs to the second, no project stands twice, and no employer fills the
/// list.
final class RecommendationMix {

    static final int EXPLORING_EVERY = 5;
    private static final int MOST_OF_AN_EMPLOYER = 2;

    private final Deque<RecommendationFit> fitting;
    private final Deque<RecommendationFit> exploring;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> byEmployer = new HashMap<>();

    RecommendationMix(List<RecommendationFit> fitting, List<RecommendationFit> exploring) {
        this.fitting = new ArrayDeque<>(fitting);
        this.exploring = new ArrayDeque<>(exploring);
    }

    List<RecommendationFit> first(int most) {
        var mixed = new ArrayList<RecommendationFit>();
        while (mixed.size() < most) {
            var explores = (mixed.size() + 1) % EXPLORING_EVERY == 0;
            var next = next(explores ? exploring : fitting);
            if (next == null) {
                next = next(explores ? fitting : exploring);
            }
            if (next == null) {
                return mixed;
            }
            mixed.add(next);
        }
        return mixed;
    }

    private @Nullable RecommendationFit next(Deque<RecommendationFit> from) {
        for (var fit = from.poll(); fit != null; fit = from.poll()) {
            var employer = fit.hit().employerSlug();
            if (byEmployer.getOrDefault(employer, 0) < MOST_OF_AN_EMPLOYER
                    && taken.add(fit.hit().id())) {
                byEmployer.merge(employer, 1, Integer::sum);
                return fit;
            }
        }
        return null;
    }
}
