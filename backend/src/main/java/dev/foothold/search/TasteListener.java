package dev.foothold.search;

import dev.foothold.accounts.AccountEvent;
import dev.foothold.projects.ProjectSeen;
import dev.foothold.projects.Projects;
import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Remembers what people look at and which employers are new.
@Component
class TasteListener {

    private final TasteTable table;
    private final Projects projects;
    private final Clock clock;

    TasteListener(TasteTable table, Projects projects, Clock clock) {
        this.table = table;
        this.projects = projects;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void on(ProjectSeen seen) {
        if (projects.forSearch(List.of(seen.project())).stream().anyMatch(project -> project.publishedAt() != null)) {
            table.look(seen.viewer(), seen.project(), clock.instant());
        }
    }

    @ApplicationModuleListener
    void on(ProjectNews news) {
        for (var employer : news.publishers()) {
            if (!table.hasDebut(employer)) {
                // not this fact's own time: employers may have published before anybody took note
                table.debut(employer, projects.firstPublication(employer).orElse(news.at()));
            }
        }
    }

    @ApplicationModuleListener
    void on(AccountEvent.Closed closed) {
        table.forget(closed.account());
    }
}
