package dev.foothold.payments.ledger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
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

    /// @return by the name of the account
    Map<String, Long> of(List<LedgerLine> lines) {
        var ids = new HashMap<String, Long>();
        var opened = opened();
        var unknown = new ArrayList<LedgerLine>();
        for (var line : lines) {
            var id = opened.getOrDefault(line.account(), committed.getIfPresent(line.account()));
            if (id == null) {
                unknown.add(line);
            } else {
                ids.put(line.account(), id);
            }
        }
        if (!unknown.isEmpty()) {
            var found = find(unknown, "");
            committed.putAll(found);
            ids.putAll(found);
            unknown.removeIf(line -> found.containsKey(line.account()));
            unknown.forEach(line -> ids.put(line.account(), open(line, opened)));
        }
        return ids;
    }

    private Map<String, Long> find(List<LedgerLine> lines, String lock) {
        var ids = new HashMap<String, Long>();
        database.sql("SELECT name, id FROM ledger_account WHERE name IN (:names)" + lock)
                .param("names", lines.stream().map(LedgerLine::account).toList())
                .query((row, number) -> ids.put(row.getString(1), row.getLong(2)))
                .list();
        return ids;
    }

    private long open(LedgerLine line, Map<String, Long> opened) {
        var key = new GeneratedKeyHolder();
        var isNew = database.sql("INSERT IGNORE INTO ledger_account (name, family) VALUES (?, ?)")
                        .params(Ledger.fitting(line.account(), 150), Ledger.fitting(line.family(), 60))
                        .update(key, "id")
                == 1;
        if (!isNew) {
            // somebody else opened it since we looked; a locking read sees it in any case
            return Objects.requireNonNull(
                    find(List.of(line), " LOCK IN SHARE MODE").get(line.account()));
        }
        var id = Objects.requireNonNull(key.getKey()).longValue();
        database.sql("INSERT INTO ledger_balance (account, balance, credit_only, version) VALUES (?, 0, ?, 0)")
                .params(id, line.creditOnly())
                .update();
        opened.put(line.account(), id);
        return id;
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
