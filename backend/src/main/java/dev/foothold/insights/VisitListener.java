package dev.foothold.insights;

import dev.foothold.projects.ProjectSeen;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Whoever looks at a project's page has viewed one.
@Component
class VisitListener {

    private final Footprints footprints;

    VisitListener(Footprints footprints) {
        this.footprints = footprints;
    }

    @EventListener
    void on(ProjectSeen seen) {
        footprints.noteView(seen.viewer(), seen.project());
    }
}
