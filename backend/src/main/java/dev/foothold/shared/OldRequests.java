package dev.foothold.shared;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Forgets old requests every hour, as every key leaves a row.
@Configuration(proxyBeanMethods = false)
class OldRequests {

    private static final int MOST_BATCHES = 100;

    @Bean
    RecurringTask<Void> forgetOldRequests(IdempotentRequests requests) {
        return Tasks.recurring("shared-forget-old-requests", FixedDelay.ofHours(1))
                .execute((_, _) -> {
                    var batches = 0;
                    while (requests.forgetOldest() && batches < MOST_BATCHES) {
                        batches++;
                    }
                });
    }
}
