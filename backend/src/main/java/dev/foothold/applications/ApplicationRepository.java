package dev.foothold.applications;

import dev.foothold.employers.EmployerId;
import dev.foothold.projects.ProjectId;
import dev.foothold.students.StudentId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// Keeps applications. Whoever changes one locks it first.
interface ApplicationRepository extends Repository<Application, ApplicationId> {

    /// How many cards a column of the board shows at most.
    int MOST_CARDS = 100;

    Application saveAndFlush(Application application);

    Optional<Application> findById(ApplicationId id);

    @Query("select a.status from Application a where a.id = :id")
    Optional<ApplicationStatus> statusOf(ApplicationId id);

    default Optional<Application> lock(ApplicationId id) {
        return lock(id.id());
    }

    @Query(nativeQuery = true, value = "SELECT * FROM application WHERE id = :id FOR UPDATE")
    Optional<Application> lock(UUID id);

    default Optional<Application> lock(ProjectId project, StudentId student) {
        return lock(project.id(), student.id());
    }

    @Query(
            nativeQuery = true,
            value = "SELECT * FROM application WHERE project = :project AND student = :student FOR UPDATE")
    Optional<Application> lock(UUID project, UUID student);

    /// Keeps a new draft unless the student has an application for the project already; two browsers that begin at the
    /// same moment meet in the one row.
    default void begin(Application draft) {
        begin(
                draft.id().id(),
                draft.project().id(),
                draft.employer().id(),
                draft.student().id(),
                draft.status().name(),
                draft.startedAt());
    }

    @Modifying
    @Query(nativeQuery = true, value = """
                    INSERT INTO application
                        (id, version, project, employer, student, status, answers, work_samples, started_at)
                    VALUES (:id, 0, :project, :employer, :student, :status, '[]', '[]', :startedAt)
                    ON DUPLICATE KEY UPDATE version = version
                    """)
    void begin(UUID id, UUID project, UUID employer, UUID student, String status, Instant startedAt);

    @Query("""
            select a from Application a
            where a.student = :student and (a.startedAt < :at or a.startedAt = :at and a.id.id < :id)
            order by a.startedAt desc, a.id.id desc
            """)
    List<Application> of(StudentId student, Instant at, UUID id, Limit limit);

    /// The first cards of every column, longest waiting first.
    @Query(nativeQuery = true, value = """
                    SELECT ranked.* FROM (
                        SELECT a.*, ROW_NUMBER() OVER (PARTITION BY a.status ORDER BY a.last_word_at, a.id) AS place
                        FROM application a WHERE a.project = :project AND a.status <> 'DRAFT') ranked
                    WHERE ranked.place <= """ + MOST_CARDS + " ORDER BY ranked.place")
    List<Application> cards(UUID project);

    /// How many applications of a project stand where, and how many of them wait since before two moments.
    @Query("""
            select new dev.foothold.applications.StatusCount(a.status, count(a),
                sum(case when a.lastWordAt <= :warning then 1 else 0 end),
                sum(case when a.lastWordAt <= :limit then 1 else 0 end))
            from Application a
            where a.project = :project and a.status <> dev.foothold.applications.ApplicationStatus.DRAFT
            group by a.status
            """)
    List<StatusCount> count(ProjectId project, Instant warning, Instant limit);

    /// Whoever waits for a word from the employer, longest silence first.
    @Query("""
            select a from Application a
            where a.employer = :employer and a.status in :waiting
                and (a.lastWordAt > :at or a.lastWordAt = :at and a.id.id > :id)
            order by a.lastWordAt, a.id.id
            """)
    List<Application> waiting(EmployerId employer, Set<ApplicationStatus> waiting, Instant at, UUID id, Limit limit);

    @Query("select a.id from Application a where a.project = :project and a.status in :undecided order by a.id.id")
    List<ApplicationId> undecided(ProjectId project, Set<ApplicationStatus> undecided);

    @Query("select a.id from Application a where a.student = :student order by a.id.id")
    List<ApplicationId> all(StudentId student);

    @Query("select a.project from Application a where a.student = :student and a.project in :projects")
    Set<ProjectId> applied(StudentId student, Collection<ProjectId> projects);

    /// The positions of a project that are promised to students beyond their second year.
    @Query("""
            select count(a) from Application a
            where a.project = :project
                and a.status in (dev.foothold.applications.ApplicationStatus.OFFERED,
                    dev.foothold.applications.ApplicationStatus.ACCEPTED)
                and a.classStanding not in (dev.foothold.universities.ClassStanding.FIRST_YEAR,
                    dev.foothold.universities.ClassStanding.SECOND_YEAR)
            """)
    long promisedToLaterYears(ProjectId project);

    @Query("""
            select a.id from Application a
            where a.status in :waiting and a.overdueToldAt is null and a.lastWordAt <= :before
            order by a.lastWordAt
            """)
    List<ApplicationId> overdue(Set<ApplicationStatus> waiting, Instant before, Limit limit);

    @Query("""
            select a.id from Application a
            where a.status = dev.foothold.applications.ApplicationStatus.OFFERED and a.offerExpiresAt <= :before
            order by a.offerExpiresAt
            """)
    List<ApplicationId> ranOut(Instant before, Limit limit);
}
