package dev.foothold.accounts.signin;

import dev.foothold.accounts.AccountId;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// Keeps the hashes of one-time tokens.
interface OneTimeTokenRepository extends Repository<OneTimeToken, UUID> {

    OneTimeToken save(OneTimeToken token);

    @Modifying
    @Query("""
        update OneTimeToken t set t.usedAt = :now
        where t.hash = :hash and t.purpose in :purposes and t.usedAt is null and t.expiresAt > :now\
        """)
    int use(String hash, Collection<OneTimeToken.Purpose> purposes, Instant now);

    @Query("select t.account from OneTimeToken t where t.hash = :hash")
    Optional<AccountId> accountOf(String hash);

    @Modifying
    @Query("delete from OneTimeToken t where t.account = :account and t.purpose = :purpose")
    void forget(AccountId account, OneTimeToken.Purpose purpose);

    @Modifying
    @Query("delete from OneTimeToken t where t.account = :account")
    void forget(AccountId account);

    @Modifying
    @Query("delete from OneTimeToken t where t.expiresAt < :before")
    int forgetExpired(Instant before);
}
