package dev.foothold.applications;

import dev.foothold.projects.ProjectView;
import dev.foothold.projects.Projects;
import dev.foothold.universities.ClassStanding;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Finds open projects that a student who was not selected may try next.
@Component
class BetterFits {

    private static final int SHOWN = 3;
    private static final int LOOKED_AT = 12;

    private final ApplicationRepository applications;
    private final Projects projects;

    BetterFits(ApplicationRepository applications, Projects projects) {
        this.applications = applications;
        this.projects = projects;
    }

    /// Slugs of open projects of the same category that the student has not tried, most shared skills first.
    List<String> than(Application application, ProjectView project, ClassStanding standing) {
        var open = projects.openInCategory(project.terms().category(), standing, LOOKED_AT);
        if (open.isEmpty()) {
            return List.of();
        }
        var tried = applications.applied(
                application.student(), open.stream().map(ProjectView::id).toList());
        var wanted = Set.copyOf(project.terms().skills());
        return open.stream()
                .filter(other -> !tried.contains(other.id()) && !other.id().equals(project.id()))
                .sorted((one, other) -> Long.compare(shared(other, wanted), shared(one, wanted)))
                .limit(SHOWN)
                .map(ProjectView::slug)
                .toList();
    }

    private static long shared(ProjectView project, Set<String> wanted) {
        return project.terms().skills().stream().filter(wanted::contains).count();
    }
}
