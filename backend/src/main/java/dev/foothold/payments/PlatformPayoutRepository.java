package dev.foothold.payments;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlatformPayoutRepository extends Repository<PlatformPayout, UUID> {

    PlatformPayout save(PlatformPayout payout);

    Optional<PlatformPayout> findByStripePayout(String stripePayout);

    @Query(nativeQuery = true, value = "select * from platform_payout where id = :id for update")
    Optional<PlatformPayout> locked(UUID id);

    @Query("select p from PlatformPayout p order by p.id desc")
    List<PlatformPayout> newest(Limit limit);

    @Query("select coalesce(sum(p.amount.minor), 0) from PlatformPayout p where p.status = REQUESTED")
    long underWayMinor();
}
