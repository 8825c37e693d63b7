package dev.foothold.conversions;

import dev.foothold.employers.EmployerId;
import dev.foothold.engagements.EngagementId;
import dev.foothold.students.StudentId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// Keeps conversions. Whoever changes one locks it first.
interface ConversionRepository extends Repository<Conversion, ConversionId> {

    Conversion saveAndFlush(Conversion conversion);

    Optional<Conversion> findById(ConversionId id);

    Optional<Conversion> findByEngagement(EngagementId engagement);

    default Optional<Conversion> lock(ConversionId id) {
        return lockById(id.id());
    }

    @Query(nativeQuery = true, value = "SELECT * FROM conversion WHERE id = :id FOR UPDATE")
    Optional<Conversion> lockById(UUID id);

    @Query("""
        select c from Conversion c
        where c.student = :student and c.step in :visible
          and (c.openedAt < :at or c.openedAt = :at and c.id.id < :id)
        order by c.openedAt desc, c.id.id desc
        """)
    List<Conversion> of(StudentId student, Collection<ConversionStep> visible, Instant at, UUID id, Limit limit);

    @Query("""
        select c from Conversion c
        where c.employer = :employer and (c.openedAt < :at or c.openedAt = :at and c.id.id < :id)
        order by c.openedAt desc, c.id.id desc
        """)
    List<Conversion> of(EmployerId employer, Instant at, UUID id, Limit limit);

    @Query("""
        select new dev.foothold.conversions.StepCount(c.step, count(c)) from Conversion c
        where c.employer = :employer group by c.step
        """)
    List<StepCount> counts(EmployerId employer);

    @Query("""
        select count(distinct c.student.id) from Conversion c
        where c.employer = :employer and c.eligible = true and c.step in :steps
        """)
    int eligibleStudents(EmployerId employer, Collection<ConversionStep> steps);

    @Query("""
        select c.daysToHire from Conversion c
        where c.employer = :employer and c.daysToHire is not null order by c.openedAt desc
        """)
    List<Integer> daysToHire(EmployerId employer, Limit limit);
}
