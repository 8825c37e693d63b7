package dev.foothold.payments;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PaymentRepository extends Repository<Payment, PaymentId> {

    Payment save(Payment payment);

    Optional<Payment> findById(PaymentId id);

    List<Payment> findAllByIdIn(Collection<PaymentId> ids);

    default Optional<Payment> locked(PaymentId id) {
        return lockedById(id.id());
    }

    @Query(nativeQuery = true, value = "select * from payment where id = :id for update")
    Optional<Payment> lockedById(UUID id);

    @Query(nativeQuery = true, value = """
        select * from payment where id = (select payment from payment_checkout where id = :checkout) for update\
        """)
    Optional<Payment> lockedByCheckout(UUID checkout);

    @Query(nativeQuery = true, value = """
        select * from payment where id = (select payment from payment_refund where id = :refund) for update\
        """)
    Optional<Payment> lockedByRefund(UUID refund);

    @Query(nativeQuery = true, value = """
        select * from payment where id = (select payment from payout where id = :payout) for update\
        """)
    Optional<Payment> lockedByPayout(UUID payout);

    @Query(nativeQuery = true, value = "select * from payment where reference = :reference for update")
    Optional<Payment> lockedByReference(UUID reference);

    @Query("""
        select p from Payment p where p.payer = :payer
        and (p.requestedAt < :at or (p.requestedAt = :at and p.id.id < :id))
        order by p.requestedAt desc, p.id.id desc\
        """)
    List<Payment> page(UUID payer, Instant at, UUID id, Limit limit);

    @Query("""
        select p from Payment p where p.wallet = :wallet and p.purpose = TOP_UP
        order by p.requestedAt desc, p.id.id desc\
        """)
    List<Payment> topUps(WalletId wallet, Limit limit);

    @Query("""
        select p.id from Payment p where p.wallet = :wallet and p.purpose = TOP_UP and p.releasedMinor > 0
        and p.disputedMinor = 0 and p.fraudWarned = false order by p.requestedAt desc, p.id.id desc\
        """)
    List<PaymentId> inWallet(WalletId wallet, Limit limit);

    @Query("""
        select count(p) > 0 from Payment p where p.wallet = :wallet and p.purpose = TOP_UP
        and (p.disputedMinor > 0 or p.fraudWarned = true)\
        """)
    boolean isInDoubt(WalletId wallet);

    /// Those of which something may still be decided; a top-up keeps its wallet on hold until somebody clears it.
    @Query("""
        select p from Payment p where p.fraudWarned = true
        and (p.purpose = TOP_UP or p.capturedMinor > p.refundingMinor + p.refundedMinor + p.lostMinor)
        order by p.heldAt, p.id.id\
        """)
    List<Payment> warned(Limit limit);

    @Query("""
        select coalesce(sum(p.releasedMinor), 0) from Payment p where p.wallet = :wallet and p.purpose = WORK\
        """)
    long releasedOf(WalletId wallet);
}
