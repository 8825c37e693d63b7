package dev.foothold.shared;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.task.ThreadPoolTaskExecutorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/// Runs the listeners of events, few at a time, and hands an event whose listener failed to it once more.
@Configuration(proxyBeanMethods = false)
class EventConfiguration {

    // Each listener takes a database connection; a burst of events must leave some for whoever is waiting for a page.
    private static final int LISTENERS_AT_A_TIME = 8;

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /// Whoever tells an event never waits here: listeners tell events too, and would wait for each other. What queues
    /// is
    /// small, and lies in the database until its listener has done with it.
    @Bean(name = "applicationTaskExecutor")
    ThreadPoolTaskExecutor applicationTaskExecutor(ThreadPoolTaskExecutorBuilder builder) {
        return builder.corePoolSize(LISTENERS_AT_A_TIME)
                .maxPoolSize(LISTENERS_AT_A_TIME)
                .threadNamePrefix("event-")
                .build();
    }

    @Bean
    RecurringTask<Void> eventsOnceMore(IncompleteEventPublications publications) {
        return Tasks.recurring("events-once-more", FixedDelay.of(PATIENCE))
                .execute((task, context) -> publications.resubmitIncompletePublicationsOlderThan(PATIENCE));
    }
}
