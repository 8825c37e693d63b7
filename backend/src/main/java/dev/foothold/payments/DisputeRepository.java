package dev.foothold.payments;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DisputeRepository extends Repository<Dispute, String> {

    Dispute save(Dispute dispute);

    Optional<Dispute> findById(String id);

    List<Dispute> findTop50ByPaymentOrderByOpenedAt(PaymentId payment);

    @Query("select d.payment from Dispute d where d.id = :id")
    Optional<PaymentId> paymentOf(String id);

    Optional<Dispute> findByEvidence(UUID evidence);

    @Query("select d from Dispute d where d.closedAt is null order by d.openedAt desc, d.id desc")
    List<Dispute> undecided(Limit limit);

    @Query("select d from Dispute d order by d.openedAt desc, d.id desc")
    List<Dispute> newest(Limit limit);

    @Query("select count(d) from Dispute d, Checkout c"
            + " where c.charge = d.charge and c.paymentIntent = :paymentIntent and d.status = WON")
    long won(String paymentIntent);

    @Query("select d.id from Dispute d where d.closedAt is null and d.id > :after order by d.id")
    List<String> open(String after, Limit limit);
}
