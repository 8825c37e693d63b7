package dev.foothold.search;

import dev.foothold.projects.ProjectId;
import dev.foothold.projects.Projects;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Fills a new index from the projects' door, while the old one is searched and both are kept up to date, and then puts
/// it in the place of the old one.
@Component
class IndexRebuild {

    private static final Logger LOG = LoggerFactory.getLogger(IndexRebuild.class);
    private static final int PAGE = 500;

    private final Projects projects;
    private final ProjectEntries entries;
    private final SearchOutbox outbox;
    private final ProjectIndex index;
    private final IndexTasks tasks;

    IndexRebuild(Projects projects, ProjectEntries entries, SearchOutbox outbox, ProjectIndex index, IndexTasks tasks) {
        this.projects = projects;
        this.entries = entries;
        this.outbox = outbox;
        this.index = index;
        this.tasks = tasks;
    }

    /// A rebuild that nobody else carries out.
    record Begun(UUID task, String index) {}

    /// Announces a rebuild, unless other work on the index is under way.
    Optional<Begun> begin() {
        var name = index.newName();
        return tasks.begin(IndexTask.Kind.REBUILD, false, projects.count()).map(id -> new Begun(id, name));
    }

    /// Gives the indices that nobody begins to search any more.
    Set<String> carryOut(Begun begun) throws IOException {
        try {
            index.removeOthersThan(begun.index());
            index.create(begun.index());
            // not before: a write to an index that is not there would make one that lacks our fields
            tasks.build(begun.task(), begun.index());
            var count = fill(begun);
            var before = index.use(begun.index());
            tasks.end(begun.task(), null);
            LOG.info("The index of projects was rebuilt: {} open projects in {}", count, begun.index());
            return before;
        } catch (IOException | RuntimeException failure) {
            tasks.end(begun.task(), failure.toString());
            throw failure;
        }
    }

    /// While a page is written, the next one is read.
    private long fill(Begun begun) {
        @Nullable ProjectId last = null;
        var done = 0L;
        var found = 0L;
        var writing = CompletableFuture.<Void>completedFuture(null);
        while (true) {
            // before the page is read: whoever changes a project from here on writes it under a higher version
            var version = outbox.nextVersion();
            var page = projects.allForSearch(last, PAGE);
            if (page.isEmpty()) {
                writing.join();
                return found;
            }
            var writes = entries.of(page).entrySet().stream()
                    .map(entry -> new ProjectIndex.Entry(entry.getKey(), version, entry.getValue()))
                    .toList();
            writing.join();
            writing = CompletableFuture.runAsync(() -> index.write(begun.index(), writes), Thread::startVirtualThread);
            last = page.getLast().id();
            done += page.size();
            found += writes.size();
            if (!tasks.tell(begun.task(), done, IndexDifferences.NONE)) {
                throw new IllegalStateException("This rebuild was taken for dead, and another has begun.");
            }
        }
    }
}
