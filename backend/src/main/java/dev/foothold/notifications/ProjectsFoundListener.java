package dev.foothold.notifications;

import static dev.foothold.notifications.Words.quoted;

import dev.foothold.employers.EmployerId;
import dev.foothold.employers.EmployerView;
import dev.foothold.employers.Employers;
import dev.foothold.projects.ProjectStatus;
import dev.foothold.projects.ProjectView;
import dev.foothold.projects.Projects;
import dev.foothold.projects.ProjectsFound;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells a person of new projects for a saved search, all of them in one mail that can be ended with one click.
@Component
class ProjectsFoundListener {

    private static final int MOST_NAMED = 10;
    private static final int LONGEST_PAGE = 500;

    private final Notifications notifications;
    private final Projects projects;
    private final Employers employers;

    ProjectsFoundListener(Notifications notifications, Projects projects, Employers employers) {
        this.notifications = notifications;
        this.projects = projects;
        this.employers = employers;
    }

    @ApplicationModuleListener
    void on(ProjectsFound found) {
        var open = projects.forSearch(found.projects()).stream()
                .filter(project -> project.status() == ProjectStatus.PUBLISHED)
                .toList();
        if (!open.isEmpty()) {
            notifications.tell(found.account(), message(found, open));
        }
    }

    private Message message(ProjectsFound found, List<ProjectView> open) {
        var names = employers.all(open.stream().map(ProjectView::employer).collect(Collectors.toSet()));
        var further = open.size() - MOST_NAMED;
        return Message.about("projects-found", found.search(), found.at(), title(found, open))
                .saying(
                        open.size() == 1
                                ? "It answers a search that you saved."
                                : "They answer a search that you saved.")
                .saying(further > 0 ? "There are " + further + " more." : null)
                .pointingTo(open.stream()
                        .limit(MOST_NAMED)
                        .map(project -> new Message.FurtherLink(line(project, names), "/projects/" + project.slug()))
                        .toList())
                .leadingTo(page(found), "See the search")
                .stoppedAt(found.stopPath());
    }

    private static String title(ProjectsFound found, List<ProjectView> open) {
        return open.size() == 1
                ? "New for " + quoted(found.name()) + ": "
                        + open.getFirst().terms().title()
                : open.size() + " new projects for " + quoted(found.name());
    }

    private static String line(ProjectView project, Map<EmployerId, EmployerView> employers) {
        var employer = employers.get(project.employer());
        return project.terms().title() + (employer == null ? "" : ", " + employer.name()) + ": "
                + Words.money(project.figures().fee()) + " for about "
                + project.terms().hours() + " hours";
    }

    private static String page(ProjectsFound found) {
        return found.page().length() <= LONGEST_PAGE ? found.page() : "/home/saved-searches";
    }
}
