package dev.foothold.stripe.holdings;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Everything the stand-in holds, changed only in one piece and written down before anybody is told.
public final class Holdings implements AutoCloseable {
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Kind, SequencedMap<String, ObjectNode>> held = new EnumMap<>(Kind.class);
    private final List<JsonNode> written = new ArrayList<>();
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final @Nullable DirectoryLock directory;
    private final @Nullable Journal journal;
    private Runnable afterChange = () -> {};

    private Holdings(@Nullable DirectoryLock directory, @Nullable Journal journal) {
        this.directory = directory;
        this.journal = journal;
        for (var kind : Kind.values()) {
            held.put(kind, new LinkedHashMap<>());
        }
    }

    public static Holdings open(Path directory) {
        var journal = new Journal(directory);
        var holdings = new Holdings(DirectoryLock.take(directory), journal);
        journal.replay(line -> line.values().forEach(holdings::restore));
        holdings.compact(journal);
        return holdings;
    }

    /// Held for as long as the process lives, for tests that need thousands of them.
    public static Holdings inMemory() {
        return new Holdings(null, null);
    }

    /// Does the work in one piece: when it throws, nothing has happened; when it returns, it is on disk.
    public <T> T change(Supplier<T> work) {
        return inOnePiece(work, true);
    }

    /// As [#change], but a loss of power may forget it: for what is safe to do again.
    public <T> T note(Supplier<T> work) {
        return inOnePiece(work, false);
    }

    public void afterChange(Runnable listener) {
        afterChange = listener;
    }

    /// A copy that the caller may change and put back.
    public Optional<ObjectNode> get(Kind kind, String id) {
        return Optional.ofNullable(of(kind).get(id)).map(ObjectNode::deepCopy);
    }

    /// As [#get], for an id of which nobody says what it is.
    public Optional<ObjectNode> find(String id) {
        return Kind.of(id).flatMap(kind -> get(kind, id));
    }

    /// All of one kind, newest first; to be read, not changed.
    public Stream<ObjectNode> newestFirst(Kind kind) {
        return of(kind).sequencedValues().reversed().stream();
    }

    /// All of one kind, oldest first; to be read, not changed.
    public Stream<ObjectNode> oldestFirst(Kind kind) {
        return of(kind).values().stream();
    }

    public int count(Kind kind) {
        return of(kind).size();
    }

    public void put(Kind kind, ObjectNode value) {
        var id = Json.sure(value, "id");
        var kept = value.deepCopy();
        var before = of(kind).put(id, kept);
        undo.push(() -> bringBack(kind, id, before));
        // what is held is never changed, only replaced, so one copy serves both
        written.add(entry(kind, id).set("value", kept));
    }

    public void drop(Kind kind, String id) {
        var before = of(kind).remove(id);
        undo.push(() -> bringBack(kind, id, before));
        written.add(entry(kind, id).putNull("value"));
    }

    /// Forgets the oldest of a kind until only so many are left.
    public void keepNewest(Kind kind, int most) {
        var ids = of(kind).keySet();
        while (ids.size() > most) {
            drop(kind, ids.iterator().next());
        }
    }

    public void clear(Kind kind) {
        keepNewest(kind, 0);
    }

    @Override
    public void close() {
        lock.lock();
        try {
            if (journal != null && directory != null) {
                journal.close();
                directory.close();
            }
        } finally {
            lock.unlock();
        }
    }

    private <T> T inOnePiece(Supplier<T> work, boolean forced) {
        if (lock.isHeldByCurrentThread()) {
            return work.get();
        }
        T result;
        boolean changed;
        lock.lock();
        try {
            result = work.get();
            changed = !written.isEmpty();
            if (journal != null && changed) {
                writeDown(journal, forced);
            }
            undo.clear();
        } finally {
            undo.forEach(Runnable::run);
            undo.clear();
            written.clear();
            lock.unlock();
        }
        if (changed) {
            afterChange.run();
        }
        return result;
    }

    private void writeDown(Journal journal, boolean forced) {
        journal.append(Json.array(written), forced);
        if (journal.isOvergrown()) {
            compact(journal);
        }
    }

    private void compact(Journal journal) {
        journal.compact(held.entrySet().stream()
                .flatMap(kind -> kind.getValue().entrySet().stream()
                        .map(one -> Json.array(
                                List.of(entry(kind.getKey(), one.getKey()).set("value", one.getValue()))))));
    }

    private void restore(JsonNode entry) {
        var kind = Kind.valueOf(Json.sure(entry, "kind"));
        var id = Json.sure(entry, "id");
        if (entry.path("value") instanceof ObjectNode value) {
            of(kind).put(id, value);
        } else {
            of(kind).remove(id);
        }
    }

    private void bringBack(Kind kind, String id, @Nullable ObjectNode before) {
        if (before == null) {
            of(kind).remove(id);
        } else {
            of(kind).put(id, before);
        }
    }

    private SequencedMap<String, ObjectNode> of(Kind kind) {
        return Objects.requireNonNull(held.get(kind));
    }

    private static ObjectNode entry(Kind kind, String id) {
        return Json.empty().put("kind", kind.name()).put("id", id);
    }
}
