package dev.foothold.search;

import dev.foothold.projects.ProjectEvent;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Whatever happens to a project is seen in its index entry.
@Component
class ProjectListener {

    private final SearchOutbox outbox;
    private final IndexWorker worker;

    ProjectListener(SearchOutbox outbox, IndexWorker worker) {
        this.outbox = outbox;
        this.worker = worker;
    }

    // In the transaction of the change: one row is all there is to write, and it need not wait behind other listeners.
    @EventListener
    void on(ProjectEvent event) {
        outbox.add(List.of(event.project()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                worker.nudge();
            }
        });
    }
}
