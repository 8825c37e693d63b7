package dev.foothold.employers;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// Keeps employers.
interface EmployerRepository extends Repository<Employer, EmployerId> {

    Employer saveAndFlush(Employer employer);

    Optional<Employer> findById(EmployerId id);

    List<Employer> findByIdIn(Collection<EmployerId> ids);

    Optional<Employer> findBySlug(String slug);

    boolean existsBySlug(String slug);

    @Query("""
        select e from Employer e
        where e.status = :status and (e.since < :at or e.since = :at and e.id.id < :last)
        order by e.since desc, e.id.id desc
        """)
    List<Employer> page(EmployerStatus status, Instant at, UUID last, Limit limit);
}
