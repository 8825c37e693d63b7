package dev.foothold.search;

import dev.foothold.accounts.Accounts;
import java.time.Duration;
import java.time.Instant;
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
            for (var search : due) {
                if (looked++ >= MOST || System.nanoTime() > end) {
                    return;
                }
                if (alerts.claim(search, now)) {
                    look(search, now);
                }
            }
        }
    }

    // one that cannot be answered must not keep the others from being told; it is due again when its lease is over
    private void look(SavedSearch search, Instant now) {
        try {
            if (accounts.get(search.account()).emailConfirmed()) {
                matches.newest(search).ifPresent(found -> alerts.tell(search, found, now));
            }
        } catch (RuntimeException trouble) {
            LOG.warn("Saved search {} is looked at again later", search.id(), trouble);
        }
    }
}
