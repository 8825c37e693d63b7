package dev.foothold.search;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What happens to saved searches and tastes by the mere passing of time.
@Configuration(proxyBeanMethods = false)
class SavedSearchTimers {

    private static final Duration LOOKS_COUNT_FOR = Duration.ofDays(90);

    @Bean
    RecurringTask<Void> savedSearchAlerts(SavedSearchSweep sweep, SavedSearchSettings settings, Clock clock) {
        return Tasks.recurring("search-saved-search-alerts", FixedDelay.of(settings.lookEvery()))
                .execute((task, context) -> sweep.sweep(clock.instant()));
    }

    @Bean
    RecurringTask<Void> deletedSavedSearches(SavedSearches searches) {
        return Tasks.recurring("search-deleted-saved-searches", FixedDelay.ofHours(1))
                .execute((task, context) -> searches.forgetDeleted());
    }

    @Bean
    RecurringTask<Void> oldLooks(TasteTable table, Clock clock) {
        return Tasks.recurring("search-old-looks", FixedDelay.ofHours(1))
                .execute((task, context) ->
                        table.forgetLooksBefore(clock.instant().minus(LOOKS_COUNT_FOR)));
    }

    @Bean
    RecurringTask<Void> oldTidings(SavedSearchTold told, Clock clock) {
        return Tasks.recurring("search-old-tidings", FixedDelay.ofHours(1))
                .execute((task, context) -> told.forgetBefore(clock.instant().minus(SavedSearch.REMEMBERED)));
    }
}
