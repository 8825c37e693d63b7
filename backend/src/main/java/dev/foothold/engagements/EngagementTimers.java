package dev.foothold.engagements;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.foothold.shared.Conflict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What happens to engagements by the mere passing of time.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngagementSettings.class)
class EngagementTimers {

    private static final Logger LOG = LoggerFactory.getLogger(EngagementTimers.class);

    @Bean
    RecurringTask<Void> silenceApproves(EngagementProgress progress, EngagementSettings settings) {
        return Tasks.recurring("engagements-silence-approves", FixedDelay.of(settings.sweepEvery()))
                .execute((task, context) -> progress.reviewsOverdue().forEach(id -> approve(progress, id)));
    }

    // while a payer's bank holds the money back this work waits, and nobody else's does
    private static void approve(EngagementProgress progress, EngagementId id) {
        try {
            progress.approveBySilence(id);
        } catch (Conflict refusal) {
            LOG.warn("Engagement {} is not approved by silence yet: {}", id, refusal.detail());
        }
    }
}
