package dev.foothold.search;

import dev.foothold.employers.EmployerId;
import dev.foothold.projects.ProjectEvent;
import dev.foothold.projects.ProjectId;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Whatever happens to projects is seen in their index entries. What one transaction does to many of them is noted
/// and told together at its end.
@Component
class ProjectListener {

    private final SearchOutbox outbox;
    private final IndexWorker worker;
    private final ApplicationEventPublisher events;

    ProjectListener(SearchOutbox outbox, IndexWorker worker, ApplicationEventPublisher events) {
        this.outbox = outbox;
        this.worker = worker;
        this.events = events;
    }

    // In the transaction of the change: one statement is all there is to write, and it need not wait behind others.
    @EventListener
    void on(ProjectEvent event) {
        happened().add(event);
    }

    private Happened happened() {
        for (var other : TransactionSynchronizationManager.getSynchronizations()) {
            if (other instanceof Happened happened) {
                return happened;
            }
        }
        var happened = new Happened();
        TransactionSynchronizationManager.registerSynchronization(happened);
        return happened;
    }

    /// What has happened to projects in one transaction. It must be there before the transaction is about to commit:
    /// what joins only then is not asked before the commit any more.
    private final class Happened implements TransactionSynchronization {

        private final Set<ProjectId> projects = new LinkedHashSet<>();
        private final Set<EmployerId> publishers = new LinkedHashSet<>();
        private @Nullable Instant lastNews;
        private boolean noted;

        void add(ProjectEvent event) {
            if (noted) {
                outbox.add(List.of(event.project()));
            }
            projects.add(event.project());
            switch (event) {
                case ProjectEvent.Published published -> {
                    publishers.add(published.employer());
                    lastNews = event.at();
                }
                case ProjectEvent.Changed _ -> lastNews = event.at();
                default -> {}
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            noted = true;
            outbox.add(projects);
            var at = lastNews;
            if (at != null) {
                events.publishEvent(new ProjectNews(Set.copyOf(publishers), at));
            }
        }

        @Override
        public void afterCommit() {
            worker.nudge();
        }
    }
}
