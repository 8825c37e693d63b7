package dev.foothold.search;

import dev.foothold.accounts.AccountEvent;
import java.time.Clock;
import java.time.Duration;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// New projects wake the alerts of those who want to hear at once; a closed account is forgotten.
@Component
class SavedSearchListener {

    /// Until then the project is in the index.
    private static final Duration INDEXED_WITHIN = Duration.ofSeconds(3);

    private final SavedSearchTable table;
    private final SavedSearches searches;
    private final Clock clock;

    SavedSearchListener(SavedSearchTable table, SavedSearches searches, Clock clock) {
        this.table = table;
        this.searches = searches;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(ProjectNews news) {
        table.wakeInstant(clock.instant().plus(INDEXED_WITHIN));
    }

    @ApplicationModuleListener
    void on(AccountEvent.Closed closed) {
        searches.forget(closed.account());
    }
}
