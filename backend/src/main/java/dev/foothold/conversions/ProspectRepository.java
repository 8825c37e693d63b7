package dev.foothold.conversions;

import dev.foothold.employers.EmployerId;
import dev.foothold.engagements.EngagementId;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// Keeps and counts completed engagements.
interface ProspectRepository extends Repository<Prospect, EngagementId> {

    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT INTO prospect (id, employer, student, eligible, completed_at)
        VALUES (:id, :employer, :student, :eligible, :completedAt)
        ON DUPLICATE KEY UPDATE id = id
        """)
    void keep(UUID id, UUID employer, UUID student, boolean eligible, Instant completedAt);

    @Query("select count(p) from Prospect p where p.employer = :employer")
    long completed(EmployerId employer);

    @Query("select count(distinct p.student.id) from Prospect p where p.employer = :employer and p.eligible = true")
    int eligibleStudents(EmployerId employer);

    @Query("""
        select count(distinct p.student.id) from Prospect p
        where p.employer = :employer and not exists (
            select 1 from Prospect g where g.employer = :employer and g.student = p.student and g.eligible = true)
        """)
    int otherStudents(EmployerId employer);

    @Query("""
        select count(distinct p.student.id) from Prospect p
        where p.employer = :employer and not exists (
            select 1 from Prospect g where g.employer = :employer and g.student = p.student and g.eligible = true)
          and (exists (select 1 from Prospect a
                where a.employer = :employer and a.student = p.student and a.id <> p.id)
            or exists (select 1 from Conversion c
                where c.employer = :employer and c.student = p.student and c.step in :hired))
        """)
    int progressedStudents(EmployerId employer, Collection<ConversionStep> hired);
}
