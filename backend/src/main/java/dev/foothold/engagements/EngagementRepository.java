package dev.foothold.engagements;

import dev.foothold.accounts.AccountId;
import dev.foothold.applications.ApplicationId;
import dev.foothold.employers.EmployerId;
import dev.foothold.payments.PaymentId;
import dev.foothold.students.StudentId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// Keeps engagements. Whoever changes one locks it first.
interface EngagementRepository extends Repository<Engagement, EngagementId> {

    Engagement saveAndFlush(Engagement engagement);

    Optional<Engagement> findById(EngagementId id);

    default Optional<Engagement> lock(EngagementId id) {
        return lockById(id.id());
    }

    @Query(nativeQuery = true, value = "SELECT * FROM engagement WHERE id = :id FOR UPDATE")
    Optional<Engagement> lockById(UUID id);

    default Optional<Engagement> lock(PaymentId payment) {
        return lockByPayment(payment.id());
    }

    @Query(nativeQuery = true, value = "SELECT * FROM engagement WHERE payment = :payment FOR UPDATE")
    Optional<Engagement> lockByPayment(UUID payment);

    @Query("select e from Engagement e where e.payment = :payment")
    Optional<Engagement> of(PaymentId payment);

    @Query("select e from Engagement e where e.application = :application")
    Optional<Engagement> of(ApplicationId application);

    @Query("""
            select e from Engagement e
            where e.student = :student and (e.openedAt < :at or e.openedAt = :at and e.id.id < :id)
            order by e.openedAt desc, e.id.id desc
            """)
    List<Engagement> of(StudentId student, Instant at, UUID id, Limit limit);

    @Query("""
            select e from Engagement e
            where e.employer = :employer and (e.openedAt < :at or e.openedAt = :at and e.id.id < :id)
            order by e.openedAt desc, e.id.id desc
            """)
    List<Engagement> of(EmployerId employer, Instant at, UUID id, Limit limit);

    @Query("select count(e) > 0 from Engagement e where e.student = :student and e.status not in :over")
    boolean hasOpen(StudentId student, Set<EngagementStatus> over);

    /// Whether an open engagement of these employers needs the account: as its supervisor, or because nobody else owns
    /// the employer.
    @Query("""
            select count(e) > 0 from Engagement e
            where e.employer.id in :employers and e.status not in :over
                and (e.supervisor = :account or e.employer.id in :ownedAlone)
            """)
    boolean dependOn(
            AccountId account, Collection<UUID> employers, Collection<UUID> ownedAlone, Set<EngagementStatus> over);

    @Query("""
            select e.id from Engagement e
            where e.status = dev.foothold.engagements.EngagementStatus.SUBMITTED and e.reviewDue <= :now
            order by e.reviewDue
            """)
    List<EngagementId> reviewsOverdue(Instant now, Limit limit);
}
