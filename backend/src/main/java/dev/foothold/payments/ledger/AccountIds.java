package dev.foothold.payments.ledger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Tells the ids of accounts and opens those that are new. An account is never changed or closed, so its id is asked
/// for once; that of an account opened by a transaction is known to others only when that one has committed.
@Component
class AccountIds {

    private static final int MOST = 20_000;

    private final JdbcClient database;
    private final Cache<String, Long> committed =
            Caffeine.newBuilder().maximumSize(MOST).build();

    AccountIds(JdbcClient database) {
        this.database = database;
    }

    /// An account and whether it was opened just now: then it has no balance yet.
    record Id(long id, boolean isNew) {}

    /// The accounts of lines, opened where they are new; in the order of the lines, no two of which are of one account.
    List<Id> of(List<LedgerLine> lines) {
        var opened = opened();
        return lines.stream()
                .map(line -> {
                    var id = opened.getOrDefault(line.account(), committed.getIfPresent(line.account()));
                    return id == null ? open(line, opened) : new Id(id, false);
                })
                .toList();
    }

    // most accounts that nobody here has met are new, so they are not looked for first
    private Id open(LedgerLine line, Map<String, Long> opened) {
        var key = new GeneratedKeyHolder();
        var isNew = database.sql("INSERT IGNORE INTO ledger_account (name, family) VALUES (?, ?)")
                        .params(Ledger.fitting(line.account(), 150), Ledger.fitting(line.family(), 60))
                        .update(key, "id")
                == 1;
        if (!isNew) {
            // a locking read sees what others have opened meanwhile, too
            var id = database.sql("SELECT id FROM ledger_account WHERE name = ? LOCK IN SHARE MODE")
                    .param(line.account())
                    .query(Long.class)
                    .single();
            committed.put(line.account(), id);
            return new Id(id, false);
        }
        var id = Objects.requireNonNull(key.getKey()).longValue();
        opened.put(line.account(), id);
        return new Id(id, true);
    }

    /// What the current transaction has opened so far.
    private Map<String, Long> opened() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Opened opened) {
            return opened.ids;
        }
        var opened = new Opened();
        TransactionSynchronizationManager.registerSynchronization(opened);
        opened.resume();
        return opened.ids;
    }

    private final class Opened implements TransactionSynchronization {

        private final Map<String, Long> ids = new HashMap<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(AccountIds.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(AccountIds.this, this);
        }

        @Override
        public void afterCommit() {
            committed.putAll(ids);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(AccountIds.this);
        }
    }
}
