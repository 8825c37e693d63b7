package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConnectedAccountRepository extends Repository<ConnectedAccount, AccountId> {

    ConnectedAccount save(ConnectedAccount account);

    Optional<ConnectedAccount> findById(AccountId account);

    @Query("select count(a) > 0 from ConnectedAccount a where a.stripeAccount = :stripeAccount")
    boolean knows(String stripeAccount);

    default Optional<ConnectedAccount> locked(AccountId account) {
        return lockedById(account.id());
    }

    @Query(nativeQuery = true, value = "select * from connected_account where account = :account for update")
    Optional<ConnectedAccount> lockedById(UUID account);

    @Query(
            nativeQuery = true,
            value = "select * from connected_account where stripe_account = :stripeAccount for update")
    Optional<ConnectedAccount> lockedByStripe(String stripeAccount);
}
