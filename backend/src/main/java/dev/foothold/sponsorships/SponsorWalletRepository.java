package dev.foothold.sponsorships;

import dev.foothold.payments.WalletId;
import dev.foothold.universities.UniversityId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// Keeps wallets. Whoever changes one, or pays from it, locks it first.
interface SponsorWalletRepository extends Repository<SponsorWallet, WalletId> {

    SponsorWallet saveAndFlush(SponsorWallet wallet);

    Optional<SponsorWallet> findById(WalletId id);

    default Optional<SponsorWallet> locked(WalletId id) {
        return lockedById(id.id());
    }

    @Query(nativeQuery = true, value = "select * from sponsor_wallet where id = :id for update")
    Optional<SponsorWallet> lockedById(UUID id);

    List<SponsorWallet> findByUniversityOrderByOpenedAtDesc(UniversityId university, Limit limit);

    @Query("""
        select count(w) from SponsorWallet w where w.university = :university and w.state <> ENDED
        """)
    int open(UniversityId university);

    @Query("""
        select distinct w from SponsorWallet w join w.places p
        where w.state = ACTIVE and w.highestFee.minor >= :fee and p.state in :states
        order by w.openedAt
        """)
    List<SponsorWallet> thatMayPay(long fee, Collection<String> states, Limit limit);
}
