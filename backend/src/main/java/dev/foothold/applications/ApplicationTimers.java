package dev.foothold.applications;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What happens to applications by the mere passing of time.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApplicationSettings.class)
class ApplicationTimers {

    @Bean
    RecurringTask<Void> overdueWords(OpenEnds openEnds, ApplicationSettings settings) {
        return Tasks.recurring("applications-overdue-words", FixedDelay.of(settings.sweepEvery()))
                .execute((task, context) -> openEnds.overdueWords().forEach(openEnds::tellOverdue));
    }

    @Bean
    RecurringTask<Void> offersRunOut(OpenEnds openEnds, ApplicationSettings settings) {
        return Tasks.recurring("applications-offers-run-out", FixedDelay.of(settings.sweepEvery()))
                .execute((task, context) -> openEnds.offersRunOut().forEach(openEnds::expireOffer));
    }
}
