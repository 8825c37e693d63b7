package dev.foothold.applications;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.foothold.applications.BoardView.BoardColumn;
import dev.foothold.employers.EmployerId;
import dev.foothold.projects.ProjectId;
import dev.foothold.projects.ProjectView;
import dev.foothold.projects.Projects;
import dev.foothold.shared.Cursor;
import dev.foothold.shared.CursorPage;
import dev.foothold.students.StudentCard;
import dev.foothold.students.Students;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// Lays out applicants for the employer: by project in columns, and by silence across all projects.
@Component
class Boards {

    private final ApplicationRepository applications;
    private final ApplicationViews views;
    private final Projects projects;
    private final Students students;
    private final ApplicationSettings settings;
    private final Clock clock;

    Boards(
            ApplicationRepository applications,
            ApplicationViews views,
            Projects projects,
            Students students,
            ApplicationSettings settings,
            Clock clock) {
        this.applications = applications;
        this.views = views;
        this.projects = projects;
        this.students = students;
        this.settings = settings;
        this.clock = clock;
    }

    BoardView board(ProjectView project) {
        var counts = statusCounts(project.id());
        var cards = cards(applications.cards(project.id().id()), Map.of(project.id(), project)).stream()
                .collect(groupingBy(ApplicantCard::status));
        var columns = Arrays.stream(ApplicationStatus.values())
                .filter(status -> status != ApplicationStatus.DRAFT)
                .map(status ->
                        new BoardColumn(status, (int) total(counts, status), cards.getOrDefault(status, List.of())))
                .toList();
        var overdue = overdue(counts);
        return new BoardView(
                project.id(),
                project.terms().title(),
                project.positionsLeft(),
                columns,
                overdue,
                warned(counts) - overdue);
    }

    ApplicationCounts counts(ProjectId project) {
        var counts = statusCounts(project);
        var all = counts.stream().mapToLong(StatusCount::all).sum();
        var undecided = counts.stream()
                .filter(count -> count.status().isUndecided())
                .mapToLong(StatusCount::all)
                .sum();
        return new ApplicationCounts((int) all, (int) undecided, overdue(counts));
    }

    CursorPage<WaitingApplicant> waiting(EmployerId employer, @Nullable String cursor, int limit) {
        var from =
                cursor == null || cursor.isBlank() ? new Cursor(Instant.EPOCH, new UUID(0, 0)) : Cursor.parse(cursor);
        var rows = applications.waiting(employer, ApplicationStatus.WAITING, from.at(), from.id(), Limit.of(limit + 1));
        var page = CursorPage.of(rows, limit, Boards::place);
        var byProject = projects
                .forSearch(page.items().stream()
                        .map(Application::project)
                        .distinct()
                        .toList())
                .stream()
                .collect(toMap(ProjectView::id, project -> project));
        var byId = cards(page.items(), byProject).stream().collect(toMap(ApplicantCard::id, card -> card));
        return new CursorPage<>(
                page.items().stream()
                        .filter(application -> byId.containsKey(application.id()))
                        .map(application -> waiting(
                                Objects.requireNonNull(byId.get(application.id())),
                                Objects.requireNonNull(byProject.get(application.project()))))
                        .toList(),
                page.next());
    }

    private List<StatusCount> statusCounts(ProjectId project) {
        var now = clock.instant();
        return applications.count(project, now.minus(settings.silenceWarning()), now.minus(settings.silenceLimit()));
    }

    private List<ApplicantCard> cards(List<Application> rows, Map<ProjectId, ProjectView> byProject) {
        var byStudent = students.cards(
                rows.stream().map(Application::student).distinct().toList());
        return rows.stream()
                .filter(row -> byStudent.containsKey(row.student()) && byProject.containsKey(row.project()))
                .map(row -> card(
                        row,
                        Objects.requireNonNull(byStudent.get(row.student())),
                        Objects.requireNonNull(byProject.get(row.project()))))
                .toList();
    }

    private ApplicantCard card(Application application, StudentCard student, ProjectView project) {
        var wanted = project.terms().skills().stream().map(Boards::fold).collect(Collectors.toSet());
        var matching = student.skills().stream().map(Boards::fold).distinct().filter(wanted::contains);
        return new ApplicantCard(
                application.id(),
                student,
                application.status(),
                Objects.requireNonNullElse(application.appliedAt(), application.startedAt()),
                application.answers().isEmpty()
                        ? ""
                        : application.answers().getFirst().answer(),
                views.clock(application),
                (int) matching.count(),
                wanted.size(),
                ApplicationViews.forEmployerIn(application.status()),
                application.version());
    }

    private static WaitingApplicant waiting(ApplicantCard card, ProjectView project) {
        return new WaitingApplicant(card, project.id(), project.terms().title(), project.slug());
    }

    private static String place(Application application) {
        var lastWord = Objects.requireNonNullElse(application.lastWordAt(), application.startedAt());
        return new Cursor(lastWord, application.id().id()).text();
    }

    private static long total(List<StatusCount> counts, ApplicationStatus status) {
        return counts.stream()
                .filter(count -> count.status() == status)
                .mapToLong(StatusCount::all)
                .sum();
    }

    private static int overdue(List<StatusCount> counts) {
        return (int) counts.stream()
                .filter(count -> count.status().isWaiting())
                .mapToLong(StatusCount::pastLimit)
                .sum();
    }

    private static int warned(List<StatusCount> counts) {
        return (int) counts.stream()
                .filter(count -> count.status().isWaiting())
                .mapToLong(StatusCount::pastWarning)
                .sum();
    }

    private static String fold(String skill) {
        return skill.strip().toLowerCase(Locale.ROOT);
    }
}
