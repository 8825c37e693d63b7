package dev.foothold.payments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CheckoutRepository extends Repository<Checkout, UUID> {

    Checkout save(Checkout checkout);

    Optional<Checkout> findById(UUID id);

    Optional<Checkout> findFirstByPaymentOrderByAttemptDesc(PaymentId payment);

    @Query("select c.payment from Checkout c where c.charge = :charge")
    Optional<PaymentId> paymentOfCharge(String charge);

    @Query("select c.paymentIntent from Checkout c where c.charge = :charge")
    Optional<String> intentOfCharge(String charge);

    @Query(nativeQuery = true, value = "select * from payment_checkout where id = :id for update")
    Optional<Checkout> locked(UUID id);

    @Query("select c.stripeSession from Checkout c where c.status in (OPEN, PROCESSING) and c.expiresAt < :before"
            + " and c.stripeSession > :after order by c.stripeSession")
    List<String> overdue(Instant before, String after, Limit limit);
}
