package dev.foothold.search;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Looks at the saved searches whose alert is due, a bounded number at a time.
@Component
class SavedSearchSweep {

    private static final Logger LOG = LoggerFactory.getLogger(SavedSearchSweep.class);
    private static final int BATCH = 50;
    private static final int MOST = 2_000;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final SavedSearchTable table;
    private final SavedSearchMatches matches;
    private final SavedSearchAlerts alerts;
    private final Accounts accounts;

    SavedSearchSweep(SavedSearchTable table, SavedSearchMatches matches, SavedSearchAlerts alerts, Accounts accounts) {
        this.table = table;
        this.matches = matches;
        this.alerts = alerts;
        this.accounts = accounts;
    }

    /// @param now what is due by then
    void sweep(Instant now) {
        var end = System.nanoTime() + LONGEST.toNanos();
        var looked = 0;
        for (var due = table.due(now, BATCH); !due.isEmpty(); due = table.due(now, BATCH)) {
            // all that a person has due together, for one mail
            for (var account : due.stream().map(SavedSearch::account).distinct().toList()) {
                if (looked >= MOST || System.nanoTime() > end) {
                    return;
                }
                var claimed = alerts.claim(account, now);
                looked += claimed.size();
                look(account, claimed, now);
            }
        }
    }

    // what cannot be told must not keep others from being told; it is due again when its lease is over
    private void look(AccountId account, List<SavedSearch> claimed, Instant now) {
        try {
            if (!claimed.isEmpty() && accounts.get(account).emailConfirmed()) {
                var news = claimed.stream()
                        .flatMap(search -> news(search, now).stream())
                        .toList();
                alerts.tell(account, news, now);
            }
        } catch (RuntimeException trouble) {
            LOG.warn("The saved searches of {} are looked at again later", account, trouble);
        }
    }

    // one that cannot be answered must not keep the person's others from being told
    private Optional<SavedSearchNews> news(SavedSearch search, Instant now) {
        try {
            return matches.news(search, now);
        } catch (RuntimeException trouble) {
            LOG.warn("Saved search {} is looked at again later", search.id(), trouble);
            return Optional.empty();
        }
    }
}
