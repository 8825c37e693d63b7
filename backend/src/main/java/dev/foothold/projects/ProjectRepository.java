package dev.foothold.projects;

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

    Project saveAndFlush(Project project);

    Optional<Project> findById(ProjectId id);

    Optional<Project> findBySlugKey(String slugKey);

    boolean existsBySlugKey(String slugKey);

    List<Project> findByIdIn(Collection<ProjectId> ids);

    List<Project> findByEmployerAndStatusIn(EmployerId employer, Collection<ProjectStatus> statuses, Limit limit);

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
            and (p.changedAt < :at or p.changedAt = :at and p.id.id < :last)
        order by p.changedAt desc, p.id.id desc
        """)
    List<ProjectLine> open(LocalDate today, Instant at, UUID last, Limit limit);

    @Query("""
        select p from Project p
        where p.status = dev.foothold.projects.ProjectStatus.PUBLISHED and p.terms.category = :category
            and p.terms.applyBy >= :today
        order by p.publishedAt desc, p.id.id desc
        """)
    List<Project> openInCategory(String category, LocalDate today, Limit limit);

    @Query("""
        select p from Project p
        where p.status = dev.foothold.projects.ProjectStatus.PUBLISHED and p.terms.applyBy >= :today
            and lower(p.terms.title) like lower(concat('%', :words, '%')) escape '!'
        order by p.publishedAt desc
        """)
    List<Project> openMatching(String words, LocalDate today, Limit limit);

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
