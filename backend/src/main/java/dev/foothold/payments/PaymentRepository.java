package dev.foothold.payments;

import dev.foothold.employers.EmployerId;
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

    @Query(nativeQuery = true, value = "select * from payment where reference = :reference for update")
    Optional<Payment> lockedByReference(UUID reference);

    @Query("""
        select p from Payment p where p.payer = :payer
        and (p.requestedAt < :at or (p.requestedAt = :at and p.id.id < :id))
        order by p.requestedAt desc, p.id.id desc\
        """)
    List<Payment> page(EmployerId payer, Instant at, UUID id, Limit limit);
}
