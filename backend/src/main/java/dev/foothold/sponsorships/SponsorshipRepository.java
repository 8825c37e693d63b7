package dev.foothold.sponsorships;

import dev.foothold.employers.EmployerId;
import dev.foothold.engagements.EngagementId;
import dev.foothold.payments.PaymentId;
import dev.foothold.payments.WalletId;
import dev.foothold.students.StudentId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SponsorshipRepository extends Repository<Sponsorship, UUID> {

    Sponsorship save(Sponsorship sponsorship);

    Optional<Sponsorship> findByPayment(PaymentId payment);

    default Optional<Sponsorship> locked(EngagementId engagement) {
        return lockedOf(engagement.id());
    }

    @Query(nativeQuery = true, value = "select * from sponsorship where engagement = :engagement for update")
    Optional<Sponsorship> lockedOf(UUID engagement);

    @Query("""
        select count(s) from Sponsorship s
        where s.wallet = :wallet and s.employer = :employer and s.status <> CANCELLED
        """)
    int paidFor(WalletId wallet, EmployerId employer);

    @Query("""
        select s from Sponsorship s
        where s.wallet = :wallet and (s.chosenAt < :at or s.chosenAt = :at and s.id < :id)
        order by s.chosenAt desc, s.id desc
        """)
    List<Sponsorship> page(WalletId wallet, Instant at, UUID id, Limit limit);

    @Query("""
        select new dev.foothold.sponsorships.SponsorFigures(s.wallet,
            sum(case when s.status <> CANCELLED then 1 else 0 end),
            count(distinct case when s.status <> CANCELLED then s.employer.id end),
            sum(case when s.status = COMPLETED then 1 else 0 end),
            count(distinct case when s.paidAt is not null then s.student.id end),
            count(distinct case when s.hiredAt is not null then s.student.id end))
        from Sponsorship s where s.wallet in :wallets group by s.wallet
        """)
    List<SponsorFigures> figures(Collection<WalletId> wallets);

    @Modifying
    @Query("update Sponsorship s set s.standingShared = :shared where s.student = :student")
    void share(StudentId student, boolean shared);
}
