package dev.foothold.payments;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reconciles every hour what is new, and every night what moved within a month; then the ledger is sealed.
@Configuration
class ReconciliationTimers {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 17);

    private final Reconciliation reconciliation;
    private final LedgerWatch watch;

    ReconciliationTimers(Reconciliation reconciliation, LedgerWatch watch) {
        this.reconciliation = reconciliation;
        this.watch = watch;
    }

    @Bean
    RecurringTask<Void> hourlyReconciliation() {
        return Tasks.recurring("payments-reconcile", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> reconciliation.runAndKeep(Reconciliation.Reach.DELTA));
    }

    @Bean
    RecurringTask<Void> nightlyReconciliation() {
        return Tasks.recurring("payments-reconcile-all", new Daily(ZoneOffset.UTC, AT_NIGHT))
                .execute((instance, context) -> {
                    reconciliation.runAndKeep(Reconciliation.Reach.FULL);
                    watch.look();
                });
    }
}
