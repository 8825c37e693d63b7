package dev.foothold.engagements;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What happens to engagements by the mere passing of time.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngagementSettings.class)
class EngagementTimers {

    @Bean
    RecurringTask<Void> silenceApproves(EngagementProgress progress, EngagementSettings settings) {
        return Tasks.recurring("engagements-silence-approves", FixedDelay.of(settings.sweepEvery()))
                .execute((task, context) -> progress.reviewsOverdue().forEach(progress::approveBySilence));
    }
}
