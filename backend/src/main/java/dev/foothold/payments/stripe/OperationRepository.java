package dev.foothold.payments.stripe;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OperationRepository extends Repository<Operation, UUID> {

    Operation save(Operation operation);

    Optional<Operation> findById(UUID id);

    Optional<Operation> findByIdempotencyKey(String key);

    @Query("select o from Operation o where o.state in :states and o.createdAt < :before"
            + " order by o.createdAt desc, o.id desc")
    List<Operation> page(Collection<OperationState> states, Instant before, Limit limit);

    long countByStateIn(Collection<OperationState> states);

    Optional<Operation> findByKindAndSubjectAndAttempt(OperationKind kind, UUID subject, int attempt);

    @Query(nativeQuery = true, value = "select * from payment_operation where id = :id for update")
    Optional<Operation> locked(UUID id);

    @Query(nativeQuery = true, value = "select * from payment_operation where idempotency_key = :key for update")
    Optional<Operation> lockedByKey(String key);

    @Query(
            nativeQuery = true,
            value = "select * from payment_operation where due_at <= :now order by due_at limit :most"
                    + " for update skip locked")
    List<Operation> due(Instant now, int most);

    @Query(nativeQuery = true, value = """
        select * from payment_operation where payment = :payment and id <> :other
        and (state = 'UNKNOWN' or state in ('NEW', 'LEASED') and tries > 1 or state = 'LEASED' and due_at <= :now)
        order by created_at, id limit :most\
        """)
    List<Operation> inDoubt(UUID payment, UUID other, Instant now, int most);
}
