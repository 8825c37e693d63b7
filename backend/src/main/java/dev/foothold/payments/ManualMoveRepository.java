package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ManualMoveRepository extends Repository<ManualMove, UUID> {

    ManualMove save(ManualMove move);

    Optional<ManualMove> findById(UUID id);

    Optional<ManualMove> findByKindAndSubjectAndOpenMarkTrue(ManualMoveKind kind, UUID subject);

    @Query("select m from ManualMove m where m.kind = PLATFORM_PAYOUT and m.openMark = true"
            + " and m.askedBy = :operator and m.amountMinor = :minor order by m.id")
    List<ManualMove> openPayouts(AccountId operator, long minor, Limit limit);

    @Query(nativeQuery = true, value = "select * from manual_move where id = :id for update")
    Optional<ManualMove> locked(UUID id);

    @Query("select m from ManualMove m order by case when m.status = ASKED then 0 else 1 end, m.askedAt desc, m.id")
    List<ManualMove> waitingFirst(Limit limit);
}
