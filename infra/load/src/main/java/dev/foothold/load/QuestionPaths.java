package dev.foothold.load;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Under which paths the recorded questions are asked.
final class QuestionPaths {

    private QuestionPaths() {}

    static List<String> of(List<Question> questions) {
        return questions.stream().map(Question::path).toList();
    }

    /// The questions of all workloads, after each one of another.
    static List<String> inTurn(List<List<Question>> workloads) {
        return IntStream.range(0, QuestionMix.OF_A_KIND)
                .boxed()
                .flatMap(number -> workloads.stream()
                        .map(questions -> questions.get(number).path()))
                .toList();
    }

    /// Those of the empty application, which knows the questions by their numbers.
    static List<String> ofFloor(Workload... workloads) {
        return IntStream.range(0, QuestionMix.OF_A_KIND)
                .boxed()
                .flatMap(number -> Arrays.stream(workloads)
                        .map(workload -> "/floor/" + (workload.ordinal() * QuestionMix.OF_A_KIND + number)))
                .toList();
    }
}
