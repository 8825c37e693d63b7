package dev.foothold.applications;

import dev.foothold.projects.ProjectEvent;
import dev.foothold.projects.ProjectId;
import dev.foothold.projects.ProjectStatus;
import dev.foothold.projects.Projects;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// A project that ends leaves nobody without an answer.
@Component
class ProjectListener {

    private final OpenEnds openEnds;
    private final Projects projects;

    ProjectListener(OpenEnds openEnds, Projects projects) {
        this.openEnds = openEnds;
        this.projects = projects;
    }

    /// A seat may have come back before this fact arrived; then the others still have their chance.
    @ApplicationModuleListener
    void on(ProjectEvent.Filled filled) {
        if (projects.get(filled.project()).status() == ProjectStatus.FILLED) {
            tell(filled.project(), NotSelectedReason.PROJECT_FILLED);
        }
    }

    @ApplicationModuleListener
    void on(ProjectEvent.Closed closed) {
        tell(closed.project(), NotSelectedReason.PROJECT_CLOSED);
    }

    private void tell(ProjectId project, NotSelectedReason reason) {
        openEnds.undecided(project).forEach(application -> openEnds.tellProjectEnded(application, reason));
    }
}
