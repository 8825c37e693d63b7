package dev.foothold.stripe.holdings;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// A file of JSON lines, one for each change, that survives the loss of the process.
final class Journal implements AutoCloseable {
    // Worth writing anew only when most of it is history.
    private static final long LEAST_TO_COMPACT = 64L * 1024 * 1024;

    private final Path file;
    private @Nullable FileChannel channel;
    private long size;
    private long overgrown = Long.MAX_VALUE;

    Journal(Path directory) {
        this.file = directory.resolve("journal.jsonl");
    }

    /// Tells every change since the last compaction, in order.
    void replay(Consumer<JsonNode> change) {
        if (!Files.exists(file)) {
            return;
        }
        String torn = null;
        try (var reader = Files.newBufferedReader(file)) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (torn != null) {
                    throw new IllegalStateException("The journal " + file + " is damaged before its end: " + torn);
                }
                torn = replayed(line, change);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The journal " + file + " cannot be read", e);
        }
    }

    // Only the last line can be half written: the process died before anybody was told of that change.
    private static @Nullable String replayed(String line, Consumer<JsonNode> change) {
        try {
            change.accept(Json.tree(line));
            return null;
        } catch (JacksonException e) {
            return e.getOriginalMessage();
        }
    }

    /// Begins anew with only what is still true.
    void compact(Stream<JsonNode> lines) {
        var fresh = file.resolveSibling("journal.jsonl.new");
        try {
            close();
            try (var writer = Files.newBufferedWriter(fresh)) {
                lines.forEach(line -> write(writer, line));
            }
            try (var written = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
            size = channel.size();
            overgrown = Math.max(LEAST_TO_COMPACT, 4 * size);
        } catch (IOException e) {
            throw new UncheckedIOException("The journal " + file + " cannot be written", e);
        }
    }

    void append(JsonNode line, boolean forced) {
        if (channel == null) {
            throw new IllegalStateException("The journal is not open");
        }
        var bytes = ByteBuffer.wrap((Json.write(line) + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            while (bytes.hasRemaining()) {
                size += channel.write(bytes);
            }
            if (forced) {
                channel.force(false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The journal " + file + " cannot be written", e);
        }
    }

    boolean isOvergrown() {
        return size > overgrown;
    }

    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The journal " + file + " cannot be closed", e);
        }
    }

    private static void write(BufferedWriter writer, JsonNode line) {
        try {
            writer.write(Json.write(line));
            writer.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
