package dev.foothold.search;

import dev.foothold.projects.ProjectId;
import dev.foothold.projects.ProjectView;
import dev.foothold.projects.Projects;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Compares the index with the database, slice by slice: the number of projects and the sum of their checksums. Where
/// these differ, it finds which projects do, and may have them written anew.
@Component
class IndexCheck {

    private static final Logger LOG = LoggerFactory.getLogger(IndexCheck.class);
    private static final int SLICE = 1_000;
    private static final int ROUNDS = 3;
    private static final long BETWEEN_ROUNDS_IN_MILLIS = 700;

    private final Projects projects;
    private final ProjectEntries entries;
    private final SearchOutbox outbox;
    private final ProjectIndex index;
    private final IndexSlices slices;
    private final IndexTasks tasks;

    IndexCheck(
            Projects projects,
            ProjectEntries entries,
            SearchOutbox outbox,
            ProjectIndex index,
            IndexSlices slices,
            IndexTasks tasks) {
        this.projects = projects;
        this.entries = entries;
        this.outbox = outbox;
        this.index = index;
        this.slices = slices;
        this.tasks = tasks;
    }

    /// Announces a check, unless other work on the index is under way.
    Optional<UUID> begin(boolean repairs) {
        return tasks.begin(IndexTask.Kind.CHECK, repairs, projects.count());
    }

    IndexDifferences carryOut(UUID task, boolean repairs) throws IOException, InterruptedException {
        try {
            var found = compareAll(task, repairs);
            if (repairs) {
                outbox.add(slices.expired().stream().map(ProjectId::of).toList());
            }
            tasks.end(task, null);
            LOG.info("The index was compared with the database: {}", found);
            return found;
        } catch (IOException | RuntimeException | InterruptedException failure) {
            tasks.end(task, failure.toString());
            throw failure;
        }
    }

    private IndexDifferences compareAll(UUID task, boolean repairs) throws IOException, InterruptedException {
        var found = IndexDifferences.NONE;
        var done = 0L;
        @Nullable ProjectId last = null;
        while (true) {
            var page = projects.allForSearch(last, SLICE);
            var ends = page.size() < SLICE;
            var slice = new IndexSlices.Slice(
                    text(last), ends ? null : text(page.getLast().id()));
            found = compare(slice, page, found, repairs);
            done += page.size();
            if (!tasks.tell(task, done, found)) {
                throw new IllegalStateException("This check was taken for dead, and other work has begun.");
            }
            if (ends) {
                return found;
            }
            last = page.getLast().id();
        }
    }

    private IndexDifferences compare(
            IndexSlices.Slice slice, List<ProjectView> page, IndexDifferences found, boolean repairs)
            throws IOException, InterruptedException {
        var expected = checksums(page);
        var sum = new IndexSlices.Sum(
                expected.size(),
                expected.values().stream().mapToLong(Long::longValue).sum());
        if (slices.sum(slice).equals(sum)) {
            return found.same();
        }
        var differences = lasting(slice, expected);
        if (differences.isEmpty()) {
            return found.same();
        }
        if (repairs) {
            outbox.add(differences.keySet().stream().map(ProjectId::of).toList());
        }
        var missing = count(differences, Difference::isMissing);
        var surplus = count(differences, Difference::isSurplus);
        return found.differs(missing, differences.size() - missing - surplus, surplus);
    }

    /// What differs in the same way each time: a project that is just being written does not.
    private Map<String, Difference> lasting(IndexSlices.Slice slice, Map<String, Long> expected)
            throws IOException, InterruptedException {
        var differences = differences(expected, slices.checksums(slice));
        for (var round = 1; round < ROUNDS && !differences.isEmpty(); round++) {
            Thread.sleep(BETWEEN_ROUNDS_IN_MILLIS);
            index.refresh();
            var present = slices.checksums(slice);
            var again = checksums(projects.forSearch(
                    differences.keySet().stream().map(ProjectId::of).toList()));
            differences.replaceAll((id, before) -> new Difference(again.get(id), present.get(id)));
            differences.values().removeIf(Difference::isNone);
        }
        return differences;
    }

    private static Map<String, Difference> differences(Map<String, Long> expected, Map<String, Long> present) {
        var differences = new HashMap<String, Difference>();
        var ids = new HashSet<>(expected.keySet());
        ids.addAll(present.keySet());
        for (var id : ids) {
            var difference = new Difference(expected.get(id), present.get(id));
            if (!difference.isNone()) {
                differences.put(id, difference);
            }
        }
        return differences;
    }

    private Map<String, Long> checksums(List<ProjectView> page) {
        var checksums = new HashMap<String, Long>();
        entries.of(page).forEach((id, document) -> checksums.put(id, document.checksum()));
        return checksums;
    }

    private static int count(Map<String, Difference> differences, Predicate<Difference> which) {
        return (int) differences.values().stream().filter(which).count();
    }

    private static @Nullable String text(@Nullable ProjectId id) {
        return id == null ? null : id.toString();
    }

    /// @param expected the checksum in the database, if the project can be found
    /// @param present the checksum in the index, if it is there
    private record Difference(
            @Nullable Long expected, @Nullable Long present) {

        boolean isNone() {
            return Objects.equals(expected, present);
        }

        boolean isMissing() {
            return present == null;
        }

        boolean isSurplus() {
            return expected == null;
        }
    }
}
