package dev.foothold.projects;

import dev.foothold.accounts.Accounts;
import dev.foothold.employers.EmployerStatus;
import dev.foothold.employers.Employers;
import dev.foothold.shared.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Shows a project with what lies around it.
@Component
class ProjectReader {

    private final ProjectScope scope;
    private final Categories categories;
    private final Accounts accounts;
    private final Employers employers;

    ProjectReader(ProjectScope scope, Categories categories, Accounts accounts, Employers employers) {
        this.scope = scope;
        this.categories = categories;
        this.accounts = accounts;
        this.employers = employers;
    }

    ProjectView view(Project project) {
        return located(project.view(scope.figures(project.terms()), false));
    }

    ProjectView operatorView(Project project) {
        return located(project.view(scope.figures(project.terms()), true));
    }

    PublicProjectView publicView(Project project) {
        var terms = project.terms();
        var employer = employers.get(project.employer());
        var brief = new EmployerBrief(
                employer.id(), employer.slug(), employer.name(), employer.status() == EmployerStatus.VERIFIED);
        var around = new ProjectSurroundings(
                accounts.get(terms.supervisor()).name(), categories.nameOf(terms.category()), scope.now());
        return project.publicView(scope.figures(terms), brief, around);
    }

    List<ProjectBrief> briefs(List<ProjectBrief> found) {
        return found.stream().map(this::located).toList();
    }

    List<CategoryView> categories() {
        return categories.all();
    }

    // what was kept before its city was known has no coordinates of its own, and would be near nobody
    private ProjectView located(ProjectView project) {
        var place = project.terms().place();
        return isSettled(place) ? project : project.with(scope.located(project.terms()));
    }

    private ProjectBrief located(ProjectBrief project) {
        var place = project.place();
        return place == null || isSettled(place) ? project : project.at(scope.located(place));
    }

    private static boolean isSettled(@Nullable Place place) {
        return place == null || (place.latitude() != null && place.longitude() != null);
    }
}
