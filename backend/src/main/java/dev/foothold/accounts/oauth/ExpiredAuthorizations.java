package dev.foothold.accounts.oauth;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Forgets expired authorizations every hour, as every token leaves a row.
@Configuration(proxyBeanMethods = false)
class ExpiredAuthorizations {

    @Bean
    RecurringTask<Void> forgetExpiredAuthorizations(ApiClientRows rows) {
        return Tasks.recurring("accounts-forget-expired-authorizations", FixedDelay.ofHours(1))
                .execute((_, _) -> rows.deleteExpired());
    }
}
