package dev.foothold.accounts.signin;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Forgets expired one-time tokens every hour.
@Configuration(proxyBeanMethods = false)
class ExpiredTokens {

    @Bean
    RecurringTask<Void> forgetExpiredTokens(OneTimeTokens tokens) {
        return Tasks.recurring("accounts-forget-expired-tokens", FixedDelay.ofHours(1))
                .execute((_, _) -> tokens.forgetExpired());
    }
}
