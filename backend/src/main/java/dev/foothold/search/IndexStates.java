package dev.foothold.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import dev.foothold.projects.Projects;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Tells operators how the index stands to the database.
@Component
class IndexStates {

    private static final Logger LOG = LoggerFactory.getLogger(IndexStates.class);
    private static final IndexSlices.Slice EVERYTHING = new IndexSlices.Slice(null, null);

    private final Projects projects;
    private final SearchOutbox outbox;
    private final ProjectIndex index;
    private final IndexSlices slices;
    private final IndexTasks tasks;
    private final EngineWatch watch;

    IndexStates(
            Projects projects,
            SearchOutbox outbox,
            ProjectIndex index,
            IndexSlices slices,
            IndexTasks tasks,
            EngineWatch watch) {
        this.projects = projects;
        this.outbox = outbox;
        this.index = index;
        this.slices = slices;
        this.tasks = tasks;
        this.watch = watch;
    }

    IndexState now() {
        tasks.endSilent();
        var backlog = outbox.backlog();
        var open = projects.countOpen();
        var latest = tasks.latest();
        if (!watch.isAway()) {
            try {
                var name = index.current().stream().findFirst().orElse(null);
                var indexed = name == null ? null : slices.sum(EVERYTHING).count();
                return new IndexState(true, name, indexed, open, backlog.rows(), backlog.since(), latest);
            } catch (IOException | ElasticsearchException away) {
                LOG.debug("Elasticsearch does not tell how many projects it has", away);
            }
        }
        return new IndexState(false, null, null, open, backlog.rows(), backlog.since(), latest);
    }
}
