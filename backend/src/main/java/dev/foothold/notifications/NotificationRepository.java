package dev.foothold.notifications;

import dev.foothold.accounts.AccountId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// Keeps notifications, and hands out the mails that are due.
interface NotificationRepository extends Repository<Notification, UUID> {

    Notification save(Notification notification);

    void flush();

    Optional<Notification> findById(UUID id);

    @Query("select n.account from Notification n where n.factKey = :factKey and n.account in :accounts")
    Set<AccountId> told(String factKey, Collection<AccountId> accounts);

    @Query("""
        select n from Notification n
        where n.account = :account and n.listed = true and (n.at < :at or n.at = :at and n.id < :id)
        order by n.at desc, n.id desc
        """)
    List<Notification> page(AccountId account, Instant at, UUID id, Limit limit);

    @Query("select count(n) from Notification n where n.account = :account and n.listed = true and n.readAt is null")
    long unread(AccountId account);

    @Modifying
    @Query("""
        update Notification n set n.readAt = :now
        where n.account = :account and n.id in :ids and n.readAt is null
        """)
    void read(AccountId account, Collection<UUID> ids, Instant now);

    @Modifying
    @Query("delete from Notification n where n.account = :account")
    void forget(AccountId account);

    @Query(nativeQuery = true, value = """
        SELECT * FROM notification WHERE mail_state = 'WAITING' AND mail_due <= :now
        ORDER BY mail_due LIMIT 1 FOR UPDATE SKIP LOCKED
        """)
    Optional<Notification> due(Instant now);
}
