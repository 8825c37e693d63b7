package dev.foothold.reviews;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Ends the blindness of reviews by the passing of time.
@Configuration(proxyBeanMethods = false)
class ReviewTimers {

    @Bean
    RecurringTask<Void> reviewsOpen(Reviews reviews, ReviewSettings settings) {
        return Tasks.recurring("reviews-open", FixedDelay.of(settings.sweepEvery()))
                .execute((task, context) -> reviews.hiddenLongEnough().forEach(reviews::endBlindness));
    }
}
