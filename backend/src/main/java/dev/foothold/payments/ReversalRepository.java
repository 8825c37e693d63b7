package dev.foothold.payments;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReversalRepository extends Repository<Reversal, UUID> {

    Reversal save(Reversal reversal);

    List<Reversal> findTop50ByPaymentOrderByAskedAt(PaymentId payment);

    @Query("select r.payment from Reversal r where r.id = :id")
    Optional<PaymentId> paymentOf(UUID id);

    @Query(nativeQuery = true, value = "select * from payment_reversal where id = :id for update")
    Optional<Reversal> locked(UUID id);

    @Query(nativeQuery = true, value = """
        select coalesce(sum(gross_minor - net_minor), 0) from payment_reversal
        where payout = :payout and status in ('ASKED', 'REQUESTED', 'DONE')\
        """)
    long feesOf(UUID payout);

    @Query("select r from Reversal r order by case when r.status = ASKED then 0 else 1 end, r.askedAt desc, r.id")
    List<Reversal> waitingFirst(Limit limit);
}
