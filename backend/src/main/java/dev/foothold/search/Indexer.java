package dev.foothold.search;

import dev.foothold.projects.Projects;
import java.io.IOException;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Carries the current state of the projects that wait in the outbox from their door to the index.
@Component
class Indexer {

    private final Projects projects;
    private final ProjectEntries entries;
    private final SearchOutbox outbox;
    private final ProjectIndex index;
    private final IndexTasks tasks;
    private final Vocabulary vocabulary;

    Indexer(
            Projects projects,
            ProjectEntries entries,
            SearchOutbox outbox,
            ProjectIndex index,
            IndexTasks tasks,
            Vocabulary vocabulary) {
        this.projects = projects;
        this.entries = entries;
        this.outbox = outbox;
        this.index = index;
        this.tasks = tasks;
        this.vocabulary = vocabulary;
    }

    /// Writes a batch of what waits: to the index that is searched, and to one that is being built beside it.
    ///
    /// @return whether more may be waiting
    boolean writePending() throws IOException {
        var pending = outbox.next();
        if (pending.isEmpty()) {
            return false;
        }
        // the order matters: the version and the place are known before the projects are read
        var version = outbox.nextVersion();
        var building = tasks.building();
        var ids = pending.stream().map(SearchOutbox.Pending::project).toList();
        var documents = entries.of(projects.forSearch(ids));
        var writes = ids.stream()
                .map(id -> new ProjectIndex.Entry(id.toString(), version, documents.get(id.toString())))
                .toList();
        index.write(writes);
        if (building.isPresent()) {
            index.write(building.get(), writes);
        }
        vocabulary.learn(documents.values().stream()
                .flatMap(document -> document.words().stream())
                .collect(Collectors.toSet()));
        outbox.done(pending);
        return true;
    }
}
