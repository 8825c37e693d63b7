package dev.foothold.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Remembers which processes work on a folder, so that the next start never meets one of the last.
final class LeftOvers {

    // Left to themselves they end in good order; only what hangs is killed.
    private static final long PATIENCE_SECONDS = 15;

    private static final String FILE = "processes";

    private LeftOvers() {}

    static void remember(Path folder, ProcessHandle process) throws IOException {
        Files.writeString(
                folder.resolve(FILE),
                process.pid() + " " + startOf(process).toEpochMilli() + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    static void end(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return;
        }
        for (var line : Files.readAllLines(file)) {
            alive(line).ifPresent(LeftOvers::end);
        }
        Files.delete(file);
    }

    // A process number is used again after a while: it must have started when ours did.
    private static Optional<ProcessHandle> alive(String line) {
        var words = line.split(" ", 2);
        if (words.length < 2) {
            return Optional.empty();
        }
        var started = Instant.ofEpochMilli(Long.parseLong(words[1]));
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> startOf(process).minusSeconds(2).isBefore(started)
                        && startOf(process).plusSeconds(2).isAfter(started));
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    private static void end(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException hangs) {
            process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
