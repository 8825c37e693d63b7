package dev.foothold.payments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RefundRepository extends Repository<Refund, UUID> {

    Refund save(Refund refund);

    Optional<Refund> findById(UUID id);

    List<Refund> findTop50ByPaymentOrderByRequestedAt(PaymentId payment);

    @Query("select r.id from Refund r where r.stripeRefund = :stripeRefund")
    Optional<UUID> byStripe(String stripeRefund);

    @Query(nativeQuery = true, value = "select * from payment_refund where id = :id for update")
    Optional<Refund> locked(UUID id);

    @Query("select r from Refund r where r.payment = :payment and r.paymentIntent = :paymentIntent"
            + " and r.reason = :reason order by r.requestedAt")
    List<Refund> of(PaymentId payment, String paymentIntent, String reason);

    @Query(nativeQuery = true, value = """
        select r.* from payment_refund r join payment p on p.id = r.payment
        where r.status = 'FAILED' and r.returned_at is not null and r.paid_at is null
        or r.status = 'REFUSED' and p.disputed_minor = 0
            and p.captured_minor - case when p.purpose = 'TOP_UP' then 0 else p.released_minor end
                - p.refunding_minor - p.refunded_minor - p.lost_minor > 0
            and not exists (
                select 1 from payment_refund l where l.payment = r.payment and l.requested_at > r.requested_at)
        order by r.requested_at, r.id limit :most\
        """)
    List<Refund> notArrived(int most);

    @Query("select r from Refund r where r.payment = :payment and r.noteNumber is not null order by r.settledAt, r.id")
    List<Refund> noted(PaymentId payment, Limit limit);

    @Query("select r from Refund r where r.payment = :payment and r.noteNumber = :number")
    Optional<Refund> noted(PaymentId payment, String number);

    @Query("select r.stripeRefund from Refund r where r.status = PENDING and r.requestedAt < :before"
            + " and r.stripeRefund > :after order by r.stripeRefund")
    List<String> pending(Instant before, String after, Limit limit);
}
