package dev.foothold.projects;

import dev.foothold.accounts.AccountId;
import dev.foothold.employers.EmployerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// Keeps projects.
interface ProjectRepository extends Repository<Project, ProjectId> {

    String BRIEF = """
        select new dev.foothold.projects.ProjectBrief(
            p.id, p.employer, p.terms.title, p.terms.category, p.terms.skills, p.terms.mode, p.terms.place,
            p.terms.hours, p.terms.fee, p.terms.audience, p.terms.startsOn, p.terms.applyBy, p.publishedAt)
        from Project p
        where p.status = dev.foothold.projects.ProjectStatus.PUBLISHED and p.terms.applyBy >= :today
        """;

    Project saveAndFlush(Project project);

    List<Project> saveAllAndFlush(Iterable<Project> projects);

    Optional<Project> findById(ProjectId id);

    Optional<Project> findBySlugKey(String slugKey);

    boolean existsBySlugKeyIn(Collection<String> slugKeys);

    List<Project> findByIdIn(Collection<ProjectId> ids);

    List<Project> findByEmployerAndStatusIn(EmployerId employer, Collection<ProjectStatus> statuses, Limit limit);

    long count();

    @Query("""
        select count(p) from Project p
        where p.status = dev.foothold.projects.ProjectStatus.PUBLISHED and p.terms.applyBy >= :today
        """)
    long countOpen(LocalDate today);

    @Query("""
        select p.id from Project p
        where p.employer = :employer and p.status = dev.foothold.projects.ProjectStatus.PUBLISHED
            and p.id.id > :after
        order by p.id.id
        """)
    List<ProjectId> openIdsOf(EmployerId employer, UUID after, Limit limit);

    @Query("select p from Project p where p.id.id > :after order by p.id.id")
    List<Project> after(UUID after, Limit limit);

    @Query("""
        select new dev.foothold.projects.ProjectLine(
            p.id, p.terms.title, p.status, p.terms.fee, p.terms.hours, p.terms.positions, p.seatsTaken,
            p.terms.applyBy, p.publishedAt, p.draftedAt, p.changedAt)
        from Project p
        where p.employer = :employer and p.status in :statuses
            and (p.draftedAt < :at or p.draftedAt = :at and p.id.id < :last)
        order by p.draftedAt desc, p.id.id desc
        """)
    List<ProjectLine> of(EmployerId employer, Collection<ProjectStatus> statuses, Instant at, UUID last, Limit limit);

    @Query("""
        select new dev.foothold.projects.ProjectLine(
            p.id, p.terms.title, p.status, p.terms.fee, p.terms.hours, p.terms.positions, p.seatsTaken,
            p.terms.applyBy, p.publishedAt, p.draftedAt, p.changedAt)
        from Project p
        where p.status = :status and (p.draftedAt < :at or p.draftedAt = :at and p.id.id < :last)
        order by p.draftedAt desc, p.id.id desc
        """)
    List<ProjectLine> withStatus(ProjectStatus status, Instant at, UUID last, Limit limit);

    @Query("""
        select new dev.foothold.projects.ProjectLine(
            p.id, p.terms.title, p.status, p.terms.fee, p.terms.hours, p.terms.positions, p.seatsTaken,
            p.terms.applyBy, p.publishedAt, p.draftedAt, p.changedAt)
        from Project p
        where p.status = dev.foothold.projects.ProjectStatus.PUBLISHED and p.terms.applyBy >= :today
            and p.slugKey between :from and :to
        order by p.slugKey
        """)
    List<ProjectLine> openWithKey(String from, String to, LocalDate today, Limit limit);

    @Query("""
        select p from Project p
        where p.status = dev.foothold.projects.ProjectStatus.PUBLISHED and p.terms.category = :category
            and p.terms.applyBy >= :today
        order by p.publishedAt desc, p.id.id desc
        """)
    List<Project> openInCategory(String category, LocalDate today, Limit limit);

    @Query(BRIEF + " order by p.publishedAt desc, p.id.id desc")
    List<ProjectBrief> newestOpen(LocalDate today, Limit limit);

    @Query(BRIEF + " and p.employer = :employer order by p.publishedAt desc, p.id.id desc")
    List<ProjectBrief> newestOpenOf(EmployerId employer, LocalDate today, Limit limit);

    @Query(BRIEF + " and p.terms.category = :category order by p.publishedAt desc, p.id.id desc")
    List<ProjectBrief> newestOpenIn(String category, LocalDate today, Limit limit);

    @Query("select min(p.publishedAt) from Project p where p.employer = :employer")
    Optional<Instant> firstPublication(EmployerId employer);

    /// Whether a project of these employers needs the account: as its supervisor, or because nobody else owns the
    /// employer.
    @Query("""
        select count(p) > 0 from Project p
        where p.employer.id in :employers and p.status in :statuses
            and (p.terms.supervisor = :account or p.employer.id in :ownedAlone)
        """)
    boolean dependOn(
            AccountId account,
            Collection<UUID> employers,
            Collection<UUID> ownedAlone,
            Collection<ProjectStatus> statuses);

    @Modifying(flushAutomatically = true)
    @Query("""
        update versioned Project p set p.seatsTaken = p.seatsTaken + 1
        where p.id = :id and p.status = dev.foothold.projects.ProjectStatus.PUBLISHED
            and p.seatsTaken < p.terms.positions
        """)
    int takeSeat(ProjectId id);

    @Modifying(flushAutomatically = true)
    @Query("update versioned Project p set p.seatsTaken = p.seatsTaken - 1 where p.id = :id and p.seatsTaken > 0")
    int giveSeatBack(ProjectId id);
}
