package dev.foothold.applications;

import static dev.foothold.applications.ApplicationStatus.*;

import dev.foothold.applications.ApplicationView.Decline;
import dev.foothold.employers.EmployerView;
import dev.foothold.employers.Employers;
import dev.foothold.projects.ProjectView;
import dev.foothold.projects.Projects;
import dev.foothold.universities.ClassStanding;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Turns applications into what their student, the employer and other modules see.
@Component
class ApplicationViews {

    private final Projects projects;
    private final Employers employers;
    private final BetterFits betterFits;
    private final ApplicationSettings settings;
    private final Clock clock;

    ApplicationViews(
            Projects projects, Employers employers, BetterFits betterFits, ApplicationSettings settings, Clock clock) {
        this.projects = projects;
        this.employers = employers;
        this.betterFits = betterFits;
        this.settings = settings;
        this.clock = clock;
    }

    ApplicationView forStudent(Application application) {
        return view(application, forStudentIn(application.status()));
    }

    ApplicationView forEmployer(Application application) {
        return view(application, forEmployerIn(application.status()));
    }

    ApplicationView forModules(Application application) {
        return view(application, List.of());
    }

    List<ApplicationRow> rows(List<Application> applications) {
        var ids = applications.stream().map(Application::project).distinct().toList();
        var byProject = projects.forSearch(ids).stream().collect(Collectors.toMap(ProjectView::id, project -> project));
        var byEmployer = employers.all(
                applications.stream().map(Application::employer).distinct().toList());
        return applications.stream()
                .map(application -> row(
                        application,
                        Objects.requireNonNull(byProject.get(application.project())),
                        Objects.requireNonNull(byEmployer.get(application.employer()))))
                .toList();
    }

    @Nullable
    WeekClock clock(Application application) {
        var lastWord = application.lastWordAt();
        return lastWord == null ? null : WeekClock.of(application.status(), lastWord, clock.instant(), settings);
    }

    static List<String> forEmployerIn(ApplicationStatus status) {
        var actions = new ArrayList<String>();
        if (status.leadsTo(REVIEWED)) {
            actions.add("REVIEW");
        }
        if (status != OFFERED && status.leadsTo(SHORTLISTED)) {
            actions.add("SHORTLIST");
        }
        if (status.leadsTo(INTERVIEW)) {
            actions.add("INTERVIEW");
        }
        if (status.isWaiting()) {
            actions.addAll(List.of("WORD", "OFFER"));
        }
        if (status.leadsTo(NOT_SELECTED)) {
            actions.add("DECLINE");
        }
        return List.copyOf(actions);
    }

    private static List<String> forStudentIn(ApplicationStatus status) {
        return switch (status) {
            case DRAFT -> List.of("SUBMIT");
            case OFFERED -> List.of("ACCEPT", "WITHDRAW");
            case APPLIED, REVIEWED, SHORTLISTED, INTERVIEW -> List.of("WITHDRAW");
            case ACCEPTED, NOT_SELECTED, WITHDRAWN -> List.of();
        };
    }

    private ApplicationRow row(Application application, ProjectView project, EmployerView employer) {
        return new ApplicationRow(
                application.id(),
                project.id(),
                project.terms().title(),
                project.slug(),
                employer.name(),
                application.status(),
                application.appliedAt(),
                clock(application));
    }

    private ApplicationView view(Application application, List<String> actions) {
        var project = projects.get(application.project());
        return new ApplicationView(
                application.id(),
                project.id(),
                project.terms().title(),
                project.slug(),
                application.employer(),
                employers.get(application.employer()).name(),
                application.student(),
                application.status(),
                application.answers(),
                application.workSamples(),
                application.steps().stream().map(Step::view).toList(),
                decline(application, project),
                application.offer(),
                clock(application),
                actions,
                application.version());
    }

    private @Nullable Decline decline(Application application, ProjectView project) {
        var decline = application.decline();
        if (decline == null) {
            return null;
        }
        var standing = application.classStanding();
        var fits = betterFits.than(application, project, standing == null ? ClassStanding.FIRST_YEAR : standing);
        return new Decline(decline.reason(), decline.criterion(), decline.note(), decline.nextStep(), fits);
    }
}
