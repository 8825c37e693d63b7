package dev.foothold.applications;

import dev.foothold.accounts.AccountId;
import dev.foothold.applications.ApplicationView.Offer;
import dev.foothold.employers.EmployerId;
import dev.foothold.projects.ProjectId;
import dev.foothold.projects.ProjectStatus;
import dev.foothold.projects.ProjectView;
import dev.foothold.projects.Projects;
import dev.foothold.shared.Cursor;
import dev.foothold.shared.CursorPage;
import dev.foothold.shared.NotFound;
import dev.foothold.students.Students;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The door to applications. A version given as `ifVersion` makes the act fail when somebody was faster.
@Component
@Transactional
public class Applications {

    private final ApplicationRepository applications;
    private final ApplicationAccess access;
    private final ApplicationViews views;
    private final Boards boards;
    private final Eligibility eligibility;
    private final Projects projects;
    private final Students students;
    private final ApplicationSettings settings;
    private final Clock clock;

    Applications(
            ApplicationRepository applications,
            ApplicationAccess access,
            ApplicationViews views,
            Boards boards,
            Eligibility eligibility,
            Projects projects,
            Students students,
            ApplicationSettings settings,
            Clock clock) {
        this.applications = applications;
        this.access = access;
        this.views = views;
        this.boards = boards;
        this.eligibility = eligibility;
        this.projects = projects;
        this.students = students;
        this.settings = settings;
        this.clock = clock;
    }

    /// Keeps what a student has written so far; only the student sees it.
    public ApplicationView saveDraft(AccountId actor, ProjectId project, ApplicationAnswers answers) {
        var offered = visible(project);
        var application = begin(actor, offered);
        var rules = new AnswerRules(offered.terms().questions(), answers).allowForDraft();
        application.write(rules.answers(), rules.samples());
        return views.forStudent(applications.saveAndFlush(application));
    }

    /// Applies. Doing it again while nothing has happened since gives the same application.
    public ApplicationView apply(AccountId actor, ProjectId project, ApplicationAnswers answers) {
        var offered = visible(project);
        var application = begin(actor, offered);
        if (application.status() == ApplicationStatus.APPLIED) {
            return views.forStudent(application);
        }
        if (application.status() != ApplicationStatus.DRAFT) {
            throw new AlreadyApplied();
        }
        var student = students.profileOf(application.student());
        eligibility.requireMayApply(actor, student, offered);
        var rules = new AnswerRules(offered.terms().questions(), answers).allowForSubmission();
        application.write(rules.answers(), rules.samples());
        application.submit(student.classStanding(), clock.instant());
        return views.forStudent(applications.saveAndFlush(application));
    }

    /// A student's own applications, newest first; empty for whoever has no profile yet.
    @Transactional(readOnly = true)
    public CursorPage<ApplicationRow> mine(AccountId actor, @Nullable String cursor, int limit) {
        var from = Cursor.parse(cursor);
        var rows = students.of(actor)
                .map(student -> applications.of(student, from.at(), from.id(), Limit.of(limit + 1)))
                .orElseGet(List::of);
        var page = CursorPage.of(
                rows, limit, row -> new Cursor(row.startedAt(), row.id().id()).text());
        return new CursorPage<>(views.rows(page.items()), page.next());
    }

    /// One application, for its student or for the owner, a recruiter or a supervisor of the employer.
    @Transactional(readOnly = true)
    public ApplicationView view(AccountId actor, ApplicationId id) {
        var application = access.readable(actor, id);
        return access.isOwn(actor, application) ? views.forStudent(application) : views.forEmployer(application);
    }

    /// All applicants of a project, for the employer's team.
    @Transactional(readOnly = true)
    public BoardView board(AccountId actor, ProjectId id) {
        var project = projects.get(id);
        if (!access.isMember(actor, project.employer())) {
            throw new NotFound("project");
        }
        access.requireTeam(actor, project.employer());
        return boards.board(project);
    }

    /// Whoever waits for a word from an employer, longest silence first.
    @Transactional(readOnly = true)
    public CursorPage<WaitingApplicant> waiting(
            AccountId actor, EmployerId employer, @Nullable String cursor, int limit) {
        access.requireTeam(actor, employer);
        return boards.waiting(employer, cursor, limit);
    }

    /// The employer has read it.
    public ApplicationView review(AccountId actor, ApplicationId id, @Nullable String note, @Nullable Long ifVersion) {
        return change(actor, id, ifVersion, (application, now) -> application.review(Notes.optional(note), now));
    }

    /// The employer takes it into the closer choice.
    public ApplicationView shortlist(
            AccountId actor, ApplicationId id, @Nullable String note, @Nullable Long ifVersion) {
        return change(actor, id, ifVersion, (application, now) -> application.shortlist(Notes.optional(note), now));
    }

    /// The employer wants to talk.
    public ApplicationView interview(
            AccountId actor, ApplicationId id, @Nullable String note, @Nullable Long ifVersion) {
        return change(actor, id, ifVersion, (application, now) -> application.interview(Notes.optional(note), now));
    }

    /// The employer chooses otherwise, and says why and what to do next.
    public ApplicationView decline(
            AccountId actor,
            ApplicationId id,
            @Nullable NotSelectedReason reason,
            @Nullable String criterion,
            @Nullable String note,
            @Nullable String nextStep,
            @Nullable Long ifVersion) {
        var decline = new Declining(reason, criterion, note, nextStep).checked();
        return change(actor, id, ifVersion, (application, now) -> application.decline(decline, now));
    }

    /// The employer has not decided, and says so: the week clock starts again.
    public ApplicationView stillDeciding(AccountId actor, ApplicationId id, @Nullable String note) {
        return change(actor, id, null, (application, now) -> application.tellStillDeciding(Notes.required(note), now));
    }

    /// The employer offers a position on the project's terms of today.
    public ApplicationView offer(AccountId actor, ApplicationId id, @Nullable String note, @Nullable Long ifVersion) {
        var application = access.ofEmployer(actor, id, ifVersion);
        if (application.status() != ApplicationStatus.OFFERED) {
            var project = projects.get(application.project());
            eligibility.requireMayBeOffered(application, project);
            application.offer(terms(project, Notes.optional(note)), clock.instant());
        }
        return views.forEmployer(applications.saveAndFlush(application));
    }

    /// The student takes the position. Of two who take the last one at the same moment exactly one gets it.
    public ApplicationView accept(AccountId actor, ApplicationId id, @Nullable Long ifVersion) {
        var application = access.ofStudent(actor, id, ifVersion);
        var isNew = application.accept(clock.instant());
        var saved = applications.saveAndFlush(application);
        if (isNew && !projects.takeSeat(saved.project())) {
            throw PositionsTaken.beforeYouAccepted();
        }
        return views.forStudent(saved);
    }

    /// The student no longer wants it.
    public ApplicationView withdraw(AccountId actor, ApplicationId id, @Nullable Long ifVersion) {
        var application = access.ofStudent(actor, id, ifVersion);
        application.withdraw(clock.instant());
        return views.forStudent(applications.saveAndFlush(application));
    }

    /// One application, for other modules.
    @Transactional(readOnly = true)
    public ApplicationView get(ApplicationId id) {
        return views.forModules(applications.findById(id).orElseThrow(() -> new NotFound("application")));
    }

    /// Where an application stands, without all that its view carries.
    @Transactional(readOnly = true)
    public ApplicationStatus status(ApplicationId id) {
        return applications.statusOf(id).orElseThrow(() -> new NotFound("application"));
    }

    /// How many applications a project has.
    @Transactional(readOnly = true)
    public ApplicationCounts counts(ProjectId project) {
        return boards.counts(project);
    }

    private ApplicationView change(
            AccountId actor, ApplicationId id, @Nullable Long ifVersion, BiConsumer<Application, Instant> verb) {
        var application = access.ofEmployer(actor, id, ifVersion);
        verb.accept(application, clock.instant());
        return views.forEmployer(applications.saveAndFlush(application));
    }

    private Application begin(AccountId actor, ProjectView project) {
        var student = students.require(actor);
        applications.begin(
                new Application(ApplicationId.next(), project.id(), project.employer(), student, clock.instant()));
        return applications.lock(project.id(), student).orElseThrow(() -> new NotFound("application"));
    }

    private ProjectView visible(ProjectId id) {
        var project = projects.get(id);
        if (project.status() == ProjectStatus.DRAFT || project.status() == ProjectStatus.AWAITING_APPROVAL) {
            throw new NotFound("project");
        }
        return project;
    }

    private Offer terms(ProjectView project, @Nullable String note) {
        return new Offer(
                project.figures().fee(),
                project.figures().net(),
                project.terms().startsOn(),
                project.terms().endsOn(),
                note,
                clock.instant().plus(settings.offerExpiry()));
    }
}
