package dev.foothold.demo;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Does at the end of each day of the story what timers do in life: tell overdue words, let offers run out, approve by
/// silence, open reviews.
@Component
class Sweeps {

    private static final Set<String> BY_TIME = Set.of(
            "applications-overdue-words",
            "applications-offers-run-out",
            "engagements-silence-approves",
            "reviews-open");

    private final List<RecurringTask<Void>> tasks;

    Sweeps(List<RecurringTask<Void>> all) {
        tasks = all.stream().filter(task -> BY_TIME.contains(task.getName())).toList();
    }

    // the sweeps look at nothing but the clock and their tables
    @SuppressWarnings("NullAway")
    void run() {
        for (var task : tasks) {
            var instance = new TaskInstance<Void>(task.getName(), RecurringTask.INSTANCE);
            task.executeRecurringly(instance, new ExecutionContext(null, null, null, null));
        }
    }
}
