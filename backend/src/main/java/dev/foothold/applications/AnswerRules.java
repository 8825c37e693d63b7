package dev.foothold.applications;

import dev.foothold.applications.ApplicationView.Answer;
import dev.foothold.shared.Rules;
import dev.foothold.students.WorkSample;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What holds for the answers and work samples of an application, field by field.
final class AnswerRules {

    private static final int LONGEST_ANSWER = 1200;
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_ADDRESS = 500;
    private static final int MOST_SAMPLES = 5;

    private final Rules rules = new Rules();
    private final List<String> questions;
    private final List<String> given;
    private final List<WorkSample> samples;

    AnswerRules(List<String> questions, ApplicationAnswers answers) {
        this.questions = questions;
        this.given = answers.answers().stream().map(AnswerRules::clean).toList();
        this.samples = answers.workSamples().stream().map(AnswerRules::clean).toList();
    }

    /// A draft may have gaps, but nothing that could never be sent.
    AnswerRules allowForDraft() {
        rules.check(
                given.size() <= questions.size(),
                "answers",
                "This project asks " + questions.size() + " questions, and there are more answers.");
        IntStream.range(0, given.size())
                .forEach(i -> rules.check(
                        given.get(i).length() <= LONGEST_ANSWER,
                        "answers[" + i + "]",
                        "Keep the answer under " + LONGEST_ANSWER + " characters."));
        checkSamples();
        return this;
    }

    /// Every question is answered.
    AnswerRules allowForSubmission() {
        allowForDraft();
        IntStream.range(0, questions.size())
                .forEach(i -> rules.check(!answer(i).isBlank(), "answers[" + i + "]", "Answer this question."));
        return this;
    }

    List<Answer> answers() {
        rules.throwIfBroken();
        return IntStream.range(0, questions.size())
                .mapToObj(i -> new Answer(questions.get(i), answer(i)))
                .toList();
    }

    List<WorkSample> samples() {
        return samples;
    }

    private void checkSamples() {
        rules.check(samples.size() <= MOST_SAMPLES, "workSamples", "Show up to " + MOST_SAMPLES + " work samples.");
        for (var i = 0; i < Math.min(samples.size(), MOST_SAMPLES); i++) {
            var sample = samples.get(i);
            var field = "workSamples[" + i + "]";
            rules.check(
                    !sample.title().isBlank() && sample.title().length() <= LONGEST_TITLE,
                    field + ".title",
                    "Give the work sample a title of up to " + LONGEST_TITLE + " characters.");
            rules.check(
                    isSecureAddress(sample.url()), field + ".url", "Give a full address that begins with https://.");
        }
    }

    private String answer(int question) {
        return question < given.size() ? given.get(question) : "";
    }

    private static boolean isSecureAddress(String address) {
        try {
            var uri = URI.create(address);
            return address.length() <= LONGEST_ADDRESS
                    && "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getHost() != null;
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }

    private static WorkSample clean(@Nullable WorkSample sample) {
        return sample == null ? new WorkSample("", "") : new WorkSample(clean(sample.title()), clean(sample.url()));
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
