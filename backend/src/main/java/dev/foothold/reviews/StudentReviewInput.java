package dev.foothold.reviews;

import dev.foothold.shared.Rules;
import org.jspecify.annotations.Nullable;

/// What a student says of the supervisor and the project.
///
/// @param clarity how clear the task was, 1 to 5
/// @param support how good the guidance was, 1 to 5
/// @param fairness how fair the scope and the review were, 1 to 5
/// @param wentWell what went well, 10 to 2000 characters
/// @param couldImprove what the employer could do better, 10 to 2000 characters
public record StudentReviewInput(
        int clarity, int support, int fairness, String wentWell, String couldImprove, boolean wouldRecommend) {

    /// Takes what is missing as not said.
    public StudentReviewInput(
            int clarity,
            int support,
            int fairness,
            @Nullable String wentWell,
            @Nullable String couldImprove,
            boolean wouldRecommend) {
        this.clarity = clarity;
        this.support = support;
        this.fairness = fairness;
        this.wentWell = wentWell == null ? "" : wentWell.strip();
        this.couldImprove = couldImprove == null ? "" : couldImprove.strip();
        this.wouldRecommend = wouldRecommend;
    }

    void check() {
        new Rules()
                .check(isMark(clarity), "clarity", "Give 1 to 5.")
                .check(isMark(support), "support", "Give 1 to 5.")
                .check(isMark(fairness), "fairness", "Give 1 to 5.")
                .check(
                        SupervisorReviewInput.isSaid(wentWell),
                        "wentWell",
                        "Say what went well, in 10 to 2000 characters.")
                .check(
                        SupervisorReviewInput.isSaid(couldImprove),
                        "couldImprove",
                        "Say what could be better, in 10 to 2000 characters.")
                .throwIfBroken();
    }

    /// The mean of the three marks, 1 to 5.
    double rating() {
        return (clarity + support + fairness) / 3.0;
    }

    private static boolean isMark(int mark) {
        return mark >= 1 && mark <= 5;
    }
}
