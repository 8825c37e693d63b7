package dev.foothold.notifications;

import dev.foothold.employers.Employers;
import dev.foothold.projects.NewProjectsFound;
import dev.foothold.projects.ProjectId;
import dev.foothold.projects.ProjectStatus;
import dev.foothold.projects.ProjectView;
import dev.foothold.projects.Projects;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells a person of new projects for their saved searches, all of them in one mail that one click ends.
@Component
class NewProjectsFoundListener {

    private final Notifications notifications;
    private final Projects projects;
    private final Employers employers;

    NewProjectsFoundListener(Notifications notifications, Projects projects, Employers employers) {
        this.notifications = notifications;
        this.projects = projects;
        this.employers = employers;
    }

    @ApplicationModuleListener
    void on(NewProjectsFound found) {
        var news = found.searches().stream()
                .map(search -> new SearchNews(search, open(search.newest())))
                .filter(one -> one.count() > 0)
                .toList();
        if (!news.isEmpty()) {
            var offering = news.stream()
                    .flatMap(one -> one.open().stream())
                    .map(ProjectView::employer)
                    .collect(Collectors.toSet());
            var message = new SearchNewsWords(found, news, employers.all(offering)).message();
            notifications.tell(found.account(), message);
        }
    }

    /// Those that are open still, in their order.
    private List<ProjectView> open(List<ProjectId> newest) {
        var open = projects.forSearch(newest).stream()
                .filter(project -> project.status() == ProjectStatus.PUBLISHED)
                .collect(Collectors.toMap(ProjectView::id, Function.identity()));
        return newest.stream().map(id -> open.get(id)).filter(Objects::nonNull).toList();
    }
}
