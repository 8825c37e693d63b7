package dev.foothold.demo;

import dev.foothold.accounts.AccountId;
import dev.foothold.projects.ProjectId;
import dev.foothold.projects.ProjectSeen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Lets students look at projects.
@Component
class ProjectVisits {

    private final ApplicationEventPublisher events;

    ProjectVisits(ApplicationEventPublisher events) {
        this.events = events;
    }

    void visit(AccountId student, ProjectId project) {
        events.publishEvent(new ProjectSeen(project, student));
    }
}
