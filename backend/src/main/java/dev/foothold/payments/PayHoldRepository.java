package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PayHoldRepository extends Repository<PayHold, UUID> {

    PayHold save(PayHold hold);

    @Query(nativeQuery = true, value = "select * from pay_hold where id = :id for update")
    Optional<PayHold> locked(UUID id);

    default Optional<PayHold> lockedOpen(AccountId payee) {
        return lockedOpenOf(payee.id());
    }

    @Query(nativeQuery = true, value = "select * from pay_hold where payee = :payee and open_mark = true for update")
    Optional<PayHold> lockedOpenOf(UUID payee);

    @Query("select h from PayHold h order by case when h.openMark = true then 0 else 1 end, h.placedAt desc, h.id")
    List<PayHold> openFirst(Limit limit);
}
