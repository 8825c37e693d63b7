package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PayoutRepository extends Repository<Payout, UUID> {

    Payout save(Payout payout);

    List<Payout> findTop50ByPaymentOrderByMilestone(PaymentId payment);

    @Query(nativeQuery = true, value = "select * from payout where id = :id for update")
    Optional<Payout> locked(UUID id);

    @Query(
            nativeQuery = true,
            value = "select * from payout where payment = :payment and milestone = :milestone for update")
    Optional<Payout> lockedMilestone(UUID payment, int milestone);

    @Query("select p.id from Payout p where p.payee = :payee and p.status = BLOCKED order by p.owedAt")
    List<UUID> blockedOf(AccountId payee, Limit limit);

    @Query("select p.id from Payout p where p.payment = :payment and p.status = BLOCKED order by p.owedAt")
    List<UUID> blockedFor(PaymentId payment, Limit limit);

    @Query("select p.id from Payout p where p.status = OWED and p.changedAt < :before and p.id > :after order by p.id")
    List<UUID> owedSince(Instant before, UUID after, Limit limit);

    @Query("select p.id from Payout p where p.status = BLOCKED and p.blockedReason = 'RISK' and p.id > :after"
            + " and not exists (select 1 from PayHold h where h.payee = p.payee and h.openMark = true) order by p.id")
    List<UUID> onHoldNoLonger(UUID after, Limit limit);

    @Query("select count(p) > 0 from Payout p"
            + " where p.payee = :payee and p.status = BLOCKED and p.blockedReason = 'TAX'")
    boolean waitsForTaxNumber(AccountId payee);

    @Query(
            "select distinct a.stripeAccount from Payout p, ConnectedAccount a where a.account = p.payee"
                    + " and p.status = BLOCKED and p.blockedReason <> 'RISK' and a.checkedAt < :before and a.stripeAccount > :after order by a.stripeAccount")
    List<String> accountsOfBlocked(Instant before, String after, Limit limit);

    @Query("select distinct p.stripeAccount from Payout p where p.stripeAccount > :after and p.changedAt < :before"
            + " and (p.status in (TRANSFERRED, BANK_PENDING, BANK_FAILED)"
            + " or p.status in (PAID, REVERSED) and p.changedAt > :endedAfter)"
            + " and not exists (select 1 from ConnectedAccount a where a.stripeAccount = p.stripeAccount and a.closed)"
            + " and not exists (select 1 from PastConnectedAccount a where a.stripeAccount = p.stripeAccount)"
            + " order by p.stripeAccount")
    List<String> accountsToAsk(String after, Instant endedAfter, Instant before, Limit limit);

    @Query("select p.id from Payout p where p.stripeTransfer in :transfers order by p.id")
    List<UUID> byTransfers(Collection<String> transfers);

    @Query("""
        select p from Payout p where p.payee = :payee
        and (p.owedAt < :at or (p.owedAt = :at and p.id < :id)) order by p.owedAt desc, p.id desc\
        """)
    List<Payout> page(AccountId payee, Instant at, UUID id, Limit limit);

    @Query("select p from Payout p where p.status = REFUSED order by p.changedAt, p.id")
    List<Payout> refused(Limit limit);

    @Query("""
        select count(o) > 0 from Payout o, Payment p
        where o.id = :id and p.id = o.payment and (p.disputedMinor > 0 or p.fraudWarned = true
            or exists (select 1 from PastConnectedAccount a where a.stripeAccount = o.stripeAccount)
            or exists (select 1 from PayHold h where h.payee = o.payee and h.openMark = true))\
        """)
    boolean isInQuestion(UUID id);

    boolean existsByPayeeAndStatusIn(AccountId payee, Collection<PayoutStatus> statuses);
}
