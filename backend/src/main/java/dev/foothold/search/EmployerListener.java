package dev.foothold.search;

import dev.foothold.employers.EmployerEvent;
import dev.foothold.employers.EmployerId;
import dev.foothold.projects.ProjectId;
import dev.foothold.projects.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// What cards say about an employer is written anew when the employer changes, for all that it has open.
@Component
class EmployerListener {

    private static final int PAGE = 500;

    private final Projects projects;
    private final SearchOutbox outbox;

    EmployerListener(Projects projects, SearchOutbox outbox) {
        this.projects = projects;
        this.outbox = outbox;
    }

    @ApplicationModuleListener
    void on(EmployerEvent.Changed event) {
        writeAnew(event.employer());
    }

    @ApplicationModuleListener
    void on(EmployerEvent.Verified event) {
        writeAnew(event.employer());
    }

    /// What is open of this employer is written again.
    void writeAnew(EmployerId employer) {
        @Nullable ProjectId last = null;
        do {
            var page = projects.openIdsOf(employer, last, PAGE);
            outbox.add(page);
            last = page.size() < PAGE ? null : page.getLast();
        } while (last != null);
    }
}
