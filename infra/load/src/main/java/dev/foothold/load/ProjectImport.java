package dev.foothold.load;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Brings projects into the running application as an operator does: file by file over HTTP, some at a time.
final class ProjectImport {

    /// How many files are on their way at once.
    static final int AT_A_TIME = 4;

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final int SHORTEST_PAUSE_IN_MILLIS = 5;
    private static final int LONGEST_PAUSE_IN_MILLIS = 200;
    private static final int TOLD_EVERY = 50_000;

    private final Operator operator;
    private final AtomicInteger rows = new AtomicInteger();

    ProjectImport(Operator operator) {
        this.operator = operator;
    }

    /// Imports all files; throws [IllegalStateException] unless every row becomes a project.
    Figures.Imported run(List<ImportFile> files) throws InterruptedException {
        var begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            var parts = new ArrayList<Future<?>>();
            for (var file : files) {
                parts.add(threads.submit(() -> bringIn(file)));
            }
            try {
                for (var part : parts) {
                    part.get();
                }
            } catch (ExecutionException failure) {
                threads.shutdownNow();
                throw new IllegalStateException("The import has failed", failure.getCause());
            }
        }
        return new Figures.Imported(rows.get(), Duration.ofNanos(System.nanoTime() - begin));
    }

    private int bringIn(ImportFile file) throws IOException, InterruptedException {
        var upload = operator.upload(file);
        await(upload, file, "CHECKED", "NEW");
        operator.start(upload);
        await(upload, file, "DONE", "CREATED");
        Files.delete(file.path());
        var all = rows.addAndGet(file.rows());
        if (all / TOLD_EVERY > (all - file.rows()) / TOLD_EVERY) {
            System.out.printf("%,d projects are in%n", all);
        }
        return file.rows();
    }

    /// Waits until the import is there, with this outcome of all its rows.
    private void await(String upload, ImportFile file, String state, String outcome)
            throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var pause = SHORTEST_PAUSE_IN_MILLIS;
        var view = operator.view(upload);
        while (!view.path("state").asString("").equals(state)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(file.path() + " does not become " + state + ": " + view);
            }
            TimeUnit.MILLISECONDS.sleep(pause);
            pause = Math.min(LONGEST_PAUSE_IN_MILLIS, 2 * pause);
            view = operator.view(upload);
        }
        if (view.path("outcomes").path(outcome).asInt(0) != file.rows()) {
            throw new IllegalStateException("Not all rows of " + file.path() + " are " + outcome + ": " + view + " "
                    + operator.wrongRows(upload));
        }
    }
}
