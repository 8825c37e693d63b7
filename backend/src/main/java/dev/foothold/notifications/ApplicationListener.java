package dev.foothold.notifications;

import static dev.foothold.accounts.OrganisationRole.OWNER;
import static dev.foothold.accounts.OrganisationRole.RECRUITER;

import dev.foothold.accounts.AccountId;
import dev.foothold.applications.ApplicationEvent;
import dev.foothold.applications.ApplicationView;
import dev.foothold.applications.Applications;
import dev.foothold.projects.Projects;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells students and employers of every move of an application. An employer cannot switch it off.
@Component
class ApplicationListener {

    private final Notifications notifications;
    private final Applications applications;
    private final Projects projects;
    private final Recipients recipients;
    private final ApplicationWords words;

    ApplicationListener(
            Notifications notifications,
            Applications applications,
            Projects projects,
            Recipients recipients,
            ApplicationWords words) {
        this.notifications = notifications;
        this.applications = applications;
        this.projects = projects;
        this.recipients = recipients;
        this.words = words;
    }

    @ApplicationModuleListener
    void on(ApplicationEvent event) {
        var application = applications.get(event.application());
        tellStudent(event, application);
        tellEmployer(event, application);
    }

    private void tellStudent(ApplicationEvent event, ApplicationView application) {
        words.forStudent(event, application)
                .ifPresent(message -> notifications.tell(recipients.student(event.student()), message));
    }

    private void tellEmployer(ApplicationEvent event, ApplicationView application) {
        words.forEmployer(event, application, () -> recipients.name(event.student()))
                .ifPresent(message -> notifications.tell(team(event), message));
    }

    private Set<AccountId> team(ApplicationEvent event) {
        var supervisor = projects.get(event.project()).terms().supervisor();
        return event instanceof ApplicationEvent.WordOverdue
                ? recipients.teamAnd(supervisor, event.employer(), OWNER, RECRUITER)
                : recipients.teamAnd(supervisor, event.employer(), RECRUITER);
    }
}
