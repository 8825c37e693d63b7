package dev.foothold.load;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.HdrHistogram.Histogram;

/// Settings and figures of a run that never was.
final class LoadFixtures {

    private LoadFixtures() {}

    static LoadSettings settings(long seed) {
        return new LoadSettings(
                List.of(100),
                1,
                Duration.ofSeconds(1),
                seed,
                200_000,
                false,
                Path.of("..", "..").toAbsolutePath());
    }

    static Machine machine(double busy) {
        return new Machine(2, 24, "a processor", "25", busy, LocalDateTime.of(2026, 1, 2, 3, 4));
    }

    /// Each variant has answered so often within a second.
    static Figures figures(int projects, int direct, int floor, int foothold, int sql) {
        var figures = new Figures(
                projects,
                new Figures.Imported(projects, Duration.ofSeconds(2)),
                new Figures.Indexing(900, 1_000, 1_100));
        var counts = List.of(direct, floor, foothold, sql);
        for (var workload : Workload.values()) {
            for (var variant : Variant.values()) {
                var outcome = new Slice.Outcome(answers(counts.get(variant.ordinal())), Duration.ofSeconds(1), 0);
                figures.row(workload, variant).add(outcome, Duration.ofMillis(projects));
                figures.repeated(workload, variant).add(outcome, Duration.ofMillis(projects));
            }
        }
        return figures;
    }

    private static Histogram answers(int count) {
        var answers = Slice.histogram();
        answers.recordValueWithCount(2_000, count);
        return answers;
    }
}
