package dev.foothold.projects;

import static dev.foothold.accounts.OrganisationRole.OWNER;
import static dev.foothold.accounts.OrganisationRole.RECRUITER;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.employers.EmployerId;
import dev.foothold.employers.EmployerStatus;
import dev.foothold.employers.Employers;
import dev.foothold.shared.Cursor;
import dev.foothold.shared.CursorPage;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.Rules;
import dev.foothold.universities.ClassStanding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The door to projects: draft, check, publish, close, find, and the count of their positions.
@Component
@Transactional
public class Projects {

    private static final int MOST_READ = 1000;
    private static final int MOST_NEWEST = 2000;

    private final ProjectRepository projects;
    private final ProjectScope scope;
    private final ProjectReader reader;
    private final Seats seats;
    private final Accounts accounts;
    private final Employers employers;

    Projects(
            ProjectRepository projects,
            ProjectScope scope,
            ProjectReader reader,
            Seats seats,
            Accounts accounts,
            Employers employers) {
        this.projects = projects;
        this.scope = scope;
        this.reader = reader;
        this.seats = seats;
        this.accounts = accounts;
        this.employers = employers;
    }

    /// Begins a project; its terms keep every rule already, the pay floor excepted.
    public ProjectView draft(AccountId actor, EmployerId employer, ProjectTerms terms) {
        accounts.require(actor, employer.id(), OWNER, RECRUITER);
        scope.mustHold(employer, terms);
        return save(new Project(freeId(), employer, scope.located(terms), scope.now()));
    }

    /// Replaces the terms while no position is taken.
    public ProjectView change(AccountId actor, ProjectId id, ProjectTerms terms, @Nullable Long ifVersion) {
        var project = ownedBy(actor, id);
        project.mustBe(ifVersion);
        var next = scope.mustHold(project.employer(), terms);
        project.change(scope.located(terms), scope.figures(project.terms()), next, scope.now());
        return save(project);
    }

    /// Says what terms come to and what is wrong with them, without keeping anything.
    @Transactional(readOnly = true)
    public ScopeCheck check(AccountId actor, EmployerId employer, ProjectTerms terms) {
        accounts.require(actor, employer.id(), OWNER, RECRUITER);
        return scope.check(employer, terms);
    }

    /// Lets students find the project; with pay under the floor it waits for an operator.
    public ProjectView publish(AccountId actor, ProjectId id) {
        var project = ownedBy(actor, id);
        if (project.wasSubmitted()) {
            return reader.view(project);
        }
        mustBeVerified(project.employer());
        project.publish(scope.mustHold(project.employer(), project.terms()), scope.now());
        return save(project);
    }

    /// An operator finds pay under the floor acceptable, and the project is published.
    public ProjectView approve(AccountId actor, ProjectId id) {
        accounts.requireOperator(actor);
        var project = existing(id);
        mustBeVerified(project.employer());
        project.approve(scope.now());
        return save(project);
    }

    /// Ends the project for everybody who was not chosen; by the employer or an operator.
    public ProjectView close(AccountId actor, ProjectId id, String reason) {
        var project = accounts.me(actor).operator() ? existing(id) : ownedBy(actor, id);
        new Rules()
                .check(
                        reason.strip().length() >= 3 && reason.length() <= 300,
                        "reason",
                        "Tell the reason in 3 to 300 characters.")
                .throwIfBroken();
        project.close(reason.strip(), scope.now());
        return save(project);
    }

    /// The project for other modules.
    @Transactional(readOnly = true)
    public ProjectView get(ProjectId id) {
        return reader.view(existing(id));
    }

    /// The project for members of its employer and for operators.
    @Transactional(readOnly = true)
    public ProjectView view(AccountId actor, ProjectId id) {
        var project = existing(id);
        if (accounts.isMember(actor, project.employer().id())) {
            return reader.view(project);
        }
        if (accounts.me(actor).operator()) {
            return reader.operatorView(project);
        }
        throw new NotFound("project");
    }

    /// The project as anybody sees it, once it was published; under each of the names it ever had.
    @Transactional(readOnly = true)
    public PublicProjectView publicView(String slug) {
        return ProjectSlug.keyIn(slug)
                .flatMap(projects::findBySlugKey)
                .filter(Project::wasPublished)
                .map(reader::publicView)
                .orElseThrow(() -> new NotFound("project"));
    }

    /// An employer's projects, the newest draft first; for its members.
    @Transactional(readOnly = true)
    public CursorPage<ProjectRow> of(
            AccountId actor, EmployerId employer, @Nullable ProjectStatus status, @Nullable String cursor, int limit) {
        if (!accounts.isMember(actor, employer.id()) && !accounts.me(actor).operator()) {
            throw new NotFound("employer");
        }
        var from = Cursor.parse(cursor);
        var statuses = status == null ? EnumSet.allOf(ProjectStatus.class) : Set.of(status);
        var lines = projects.of(employer, statuses, from.at(), from.id(), Limit.of(limit + 1));
        return CursorPage.of(lines, limit, ProjectLine::draftedCursor).map(ProjectLine::row);
    }

    /// Everybody's projects of one status, the newest draft first; for operators.
    @Transactional(readOnly = true)
    public CursorPage<ProjectRow> withStatus(
            AccountId actor, ProjectStatus status, @Nullable String cursor, int limit) {
        accounts.requireOperator(actor);
        var from = Cursor.parse(cursor);
        var lines = projects.withStatus(status, from.at(), from.id(), Limit.of(limit + 1));
        return CursorPage.of(lines, limit, ProjectLine::draftedCursor).map(ProjectLine::row);
    }

    /// Takes a position, as part of the caller's transaction; false when none is left. The last one fills the project.
    public boolean takeSeat(ProjectId id) {
        return seats.take(id);
    }

    /// Gives a position back; a full project opens again.
    public void giveSeatBack(ProjectId id) {
        seats.giveBack(id);
    }

    /// Whether students can apply at that moment.
    @Transactional(readOnly = true)
    public boolean openForApplications(ProjectId id, Instant moment) {
        return projects.findById(id).filter(project -> project.isOpen(moment)).isPresent();
    }

    /// The fields of work.
    @Transactional(readOnly = true)
    public List<CategoryView> categories() {
        return reader.categories();
    }

    /// Open projects of a category that welcome this class standing, the newest first.
    @Transactional(readOnly = true)
    public List<ProjectView> openInCategory(String category, ClassStanding standing, int limit) {
        return projects.openInCategory(category, scope.today(), Limit.of(Cursor.MOST)).stream()
                .filter(project -> project.terms().audience().admits(standing, null))
                .limit(limit)
                .map(reader::view)
                .toList();
    }

    /// The addresses of open projects whose key begins with these hexadecimal digits, at most so many.
    @Transactional(readOnly = true)
    public List<OpenProject> openWithKey(String digits, int limit) {
        var lines = projects.openWithKey(
                ProjectSlug.filled(digits, '0'), ProjectSlug.filled(digits, 'f'), scope.today(), Limit.of(limit));
        return lines.stream().map(ProjectLine::open).toList();
    }

    /// Those of the projects that exist, whatever their status.
    @Transactional(readOnly = true)
    public List<ProjectView> forSearch(Collection<ProjectId> ids) {
        return ids.isEmpty()
                ? List.of()
                : projects.findByIdIn(Set.copyOf(ids)).stream()
                        .map(reader::view)
                        .toList();
    }

    /// Every project, whatever its status, in the order of ids; begin without one and go on with the last.
    @Transactional(readOnly = true)
    public List<ProjectView> allForSearch(@Nullable ProjectId afterId, int limit) {
        var after = afterId == null ? new UUID(0, 0) : afterId.id();
        return projects.after(after, Limit.of(Math.min(limit, MOST_READ))).stream()
                .map(reader::view)
                .toList();
    }

    /// How many projects there are, whatever their status.
    @Transactional(readOnly = true)
    public long count() {
        return projects.count();
    }

    /// How many projects students can find.
    @Transactional(readOnly = true)
    public long countOpen() {
        return projects.countOpen(scope.today());
    }

    /// The open projects of an employer, in the order of ids; begin without one and go on with the last.
    @Transactional(readOnly = true)
    public List<ProjectId> openIdsOf(EmployerId employer, @Nullable ProjectId afterId, int limit) {
        var after = afterId == null ? new UUID(0, 0) : afterId.id();
        return projects.openIdsOf(employer, after, Limit.of(Math.min(limit, MOST_READ)));
    }

    /// When an employer published for the first time, whatever became of that project.
    @Transactional(readOnly = true)
    public Optional<Instant> firstPublication(EmployerId employer) {
        return projects.firstPublication(employer);
    }

    /// The newest open projects in short.
    @Transactional(readOnly = true)
    public List<ProjectBrief> newestOpen(int limit) {
        return reader.briefs(projects.newestOpen(scope.today(), Limit.of(Math.min(limit, MOST_NEWEST))));
    }

    /// The newest open projects of an employer in short.
    @Transactional(readOnly = true)
    public List<ProjectBrief> newestOpenOf(EmployerId employer, int limit) {
        return projects.newestOpenOf(employer, scope.today(), Limit.of(Math.min(limit, MOST_NEWEST)));
    }

    /// The newest open projects of a category in short.
    @Transactional(readOnly = true)
    public List<ProjectBrief> newestOpenIn(String category, int limit) {
        return projects.newestOpenIn(category, scope.today(), Limit.of(Math.min(limit, MOST_NEWEST)));
    }

    /// Begins projects that an import brings, all of them or none; the import has checked who acts.
    ///
    /// @return their ids, in the same order
    List<ProjectId> draftImported(EmployerId employer, List<ImportedProject> imported) {
        if (imported.isEmpty()) {
            return List.of();
        }
        var supervisors = scope.supervisors(employer);
        var ids = freeIds(imported.size());
        var drafts = new ArrayList<Project>();
        for (var one : imported) {
            var figures = scope.mustHold(one.terms(), supervisors);
            var project = new Project(ids.get(drafts.size()), employer, scope.located(one.terms()), scope.now());
            if (one.publish()) {
                publishImported(project, figures);
            }
            drafts.add(project);
        }
        projects.saveAllAndFlush(drafts);
        return ids;
    }

    /// Replaces the terms of projects that an import brought before, all of them or none.
    void changeImported(EmployerId employer, Map<ProjectId, ImportedProject> imported) {
        if (imported.isEmpty()) {
            return;
        }
        var found = projects.findByIdIn(imported.keySet());
        if (found.size() < imported.size()) {
            throw new NotFound("project");
        }
        var supervisors = scope.supervisors(employer);
        for (var project : found) {
            var one = Objects.requireNonNull(imported.get(project.id()));
            var next = scope.mustHold(one.terms(), supervisors);
            project.change(scope.located(one.terms()), scope.figures(project.terms()), next, scope.now());
            if (one.publish()) {
                publishImported(project, next);
            }
        }
        projects.saveAllAndFlush(found);
    }

    /// Ends everything that an employer shows to students.
    void closeAll(EmployerId employer, String reason) {
        var shown = EnumSet.of(ProjectStatus.AWAITING_APPROVAL, ProjectStatus.PUBLISHED, ProjectStatus.FILLED);
        List<Project> some;
        do {
            some = projects.findByEmployerAndStatusIn(employer, shown, Limit.of(MOST_READ));
            some.forEach(project -> project.close(reason, scope.now()));
            projects.saveAllAndFlush(some);
        } while (some.size() == MOST_READ);
    }

    private ProjectView save(Project project) {
        return reader.view(projects.saveAndFlush(project));
    }

    private void publishImported(Project project, ProjectFigures figures) {
        if (!project.wasSubmitted()) {
            mustBeVerified(project.employer());
            project.publish(figures, scope.now());
        }
    }

    private Project ownedBy(AccountId actor, ProjectId id) {
        var project = existing(id);
        if (!accounts.isMember(actor, project.employer().id())) {
            throw new NotFound("project");
        }
        accounts.require(actor, project.employer().id(), OWNER, RECRUITER);
        return project;
    }

    private Project existing(ProjectId id) {
        return projects.findById(id).orElseThrow(() -> new NotFound("project"));
    }

    private void mustBeVerified(EmployerId employer) {
        if (employers.get(employer).status() != EmployerStatus.VERIFIED) {
            throw new EmployerNotVerified();
        }
    }

    private ProjectId freeId() {
        return freeIds(1).getFirst();
    }

    /// Ids whose keys in addresses nobody has yet, themselves included.
    private List<ProjectId> freeIds(int count) {
        var ids = Stream.generate(ProjectId::next).limit(count).toList();
        var keys = ids.stream().map(ProjectSlug::key).collect(Collectors.toSet());
        return keys.size() < count || projects.existsBySlugKeyIn(keys) ? freeIds(count) : ids;
    }
}
