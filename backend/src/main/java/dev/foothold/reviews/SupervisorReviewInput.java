package dev.foothold.reviews;

import dev.foothold.shared.Rules;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a supervisor says of a student's work.
///
/// @param competencies a mark of 1 to 4 by the competency's key; a competency left away was not observed
/// @param strengths what went well, 10 to 2000 characters
/// @param improvement the one thing to work on, 10 to 2000 characters
public record SupervisorReviewInput(
        Map<String, Integer> competencies,
        String strengths,
        String improvement,
        boolean wouldInterview,
        boolean wouldHire,
        boolean wouldHostAgain) {

    /// Takes what is missing as not said.
    public SupervisorReviewInput(
            @Nullable Map<String, Integer> competencies,
            @Nullable String strengths,
            @Nullable String improvement,
            boolean wouldInterview,
            boolean wouldHire,
            boolean wouldHostAgain) {
        this.competencies = competencies == null ? Map.of() : Map.copyOf(competencies);
        this.strengths = strengths == null ? "" : strengths.strip();
        this.improvement = improvement == null ? "" : improvement.strip();
        this.wouldInterview = wouldInterview;
        this.wouldHire = wouldHire;
        this.wouldHostAgain = wouldHostAgain;
    }

    void check(Set<String> known) {
        var rules = new Rules();
        competencies.forEach((key, mark) -> rules.check(
                        known.contains(key), "competencies." + key, "This competency is not part of the framework.")
                .check(mark >= 1 && mark <= 4, "competencies." + key, "Give a mark from 1 to 4, or not observed."));
        rules.check(!competencies.isEmpty(), "competencies", "Mark at least one competency that you observed.")
                .check(isSaid(strengths), "strengths", "Say what went well, in 10 to 2000 characters.")
                .check(isSaid(improvement), "improvement", "Name one thing to work on, in 10 to 2000 characters.")
                .throwIfBroken();
    }

    static boolean isSaid(String text) {
        return text.length() >= 10 && text.length() <= 2000;
    }
}
