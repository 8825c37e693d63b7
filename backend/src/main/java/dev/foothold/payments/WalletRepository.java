package dev.foothold.payments;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WalletRepository extends Repository<Wallet, WalletId> {

    Wallet save(Wallet wallet);

    Optional<Wallet> findById(WalletId id);

    @Query("select w.sponsor from Wallet w where w.id = :id")
    Optional<String> sponsorOf(WalletId id);

    default Optional<Wallet> locked(WalletId id) {
        return lockedById(id.id());
    }

    @Query(nativeQuery = true, value = "select * from wallet where id = :id for update")
    Optional<Wallet> lockedById(UUID id);
}
