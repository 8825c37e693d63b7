package dev.foothold.load;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.Histogram;

/// Some seconds in which one variant is asked over four connections as fast as it answers.
final class Slice {

    private static final long LONGEST_IN_MICROS = Duration.ofMinutes(10).toNanos() / 1_000;

    private Slice() {}

    /// What one slice showed.
    ///
    /// @param micros how long each answer took
    /// @param failures answers that were not what they should be
    record Outcome(Histogram micros, Duration wall, int failures) {

        double perSecond() {
            return micros.getTotalCount() / (wall.toNanos() / 1e9);
        }
    }

    /// @param first the question to begin with
    static Outcome run(Asker.Opening opening, Duration length, int first)
            throws IOException, SQLException, InterruptedException {
        var next = new AtomicInteger(first);
        var askers = new ArrayList<Asker>();
        for (var number = 0; number < LoadSettings.CONNECTIONS; number++) {
            askers.add(opening.open());
        }
        var start = System.nanoTime();
        var end = start + length.toNanos();
        var parts = new ArrayList<Future<Outcome>>();
        try (var threads = Executors.newFixedThreadPool(LoadSettings.CONNECTIONS)) {
            askers.forEach(asker -> parts.add(threads.submit(() -> askUntil(asker, next, end))));
        }
        var wall = Duration.ofNanos(System.nanoTime() - start);
        askers.forEach(Asker::close);
        return together(parts, wall);
    }

    private static Outcome askUntil(Asker asker, AtomicInteger next, long end) throws IOException, SQLException {
        var micros = histogram();
        var failures = 0;
        while (System.nanoTime() < end) {
            var question = Math.floorMod(next.getAndIncrement(), asker.questions());
            var begin = System.nanoTime();
            if (!asker.ask(question)) {
                failures++;
            }
            micros.recordValue(Math.min(LONGEST_IN_MICROS, (System.nanoTime() - begin) / 1_000));
        }
        return new Outcome(micros, Duration.ZERO, failures);
    }

    private static Outcome together(Iterable<Future<Outcome>> parts, Duration wall) throws InterruptedException {
        var micros = histogram();
        var failures = 0;
        for (var part : parts) {
            try {
                micros.add(part.get().micros());
                failures += part.get().failures();
            } catch (ExecutionException failure) {
                throw new IllegalStateException("A question was not answered", failure.getCause());
            }
        }
        return new Outcome(micros, wall, failures);
    }

    static Histogram histogram() {
        return new Histogram(LONGEST_IN_MICROS, 3);
    }
}
