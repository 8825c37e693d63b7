package dev.foothold.search;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.io.IOException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Carries out work on the whole index, beside whatever else goes on.
@Component
class IndexOperations implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(IndexOperations.class);

    private final IndexRebuild rebuild;
    private final IndexCheck check;
    private final ProjectIndex index;
    private final ElasticsearchSettings settings;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    IndexOperations(IndexRebuild rebuild, IndexCheck check, ProjectIndex index, ElasticsearchSettings settings) {
        this.rebuild = rebuild;
        this.check = check;
        this.index = index;
        this.settings = settings;
    }

    /// Builds the index and waits for it; does nothing while somebody else does.
    void rebuildNow() throws IOException {
        var begun = rebuild.begin();
        if (begun.isPresent()) {
            carryOut(begun.get());
        }
    }

    /// Begins to build the index; false when other work on it is under way.
    boolean rebuildAside() {
        return rebuild.begin()
                .map(begun -> aside(() -> {
                    carryOut(begun);
                    return true;
                }))
                .orElse(false);
    }

    /// Begins a comparison; false when other work on the index is under way.
    boolean checkAside(boolean repairs) {
        return check.begin(repairs)
                .map(task -> aside(() -> check.carryOut(task, repairs)))
                .orElse(false);
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }

    private void carryOut(IndexRebuild.Begun begun) throws IOException {
        var before = rebuild.carryOut(begun);
        if (!before.isEmpty()) {
            aside(() -> removeLater(before));
        }
    }

    // whoever asked the old index just before it was replaced gets an answer from it; should this process end first,
    // the next rebuild removes it
    private boolean removeLater(Set<String> before) throws IOException, InterruptedException {
        Thread.sleep(settings.indexingTimeout());
        for (var name : before) {
            index.remove(name);
        }
        return true;
    }

    private boolean aside(Callable<?> work) {
        threads.submit(() -> {
            try {
                work.call();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (Exception failure) {
                LOG.warn("Work on the index of projects has failed", failure);
            }
        });
        return true;
    }

    @Configuration(proxyBeanMethods = false)
    static class Nightly {

        @Bean
        RecurringTask<Void> checkIndexNightly(IndexOperations operations) {
            return Tasks.recurring("search-check-index", new Daily(ZoneOffset.UTC, LocalTime.of(8, 30)))
                    .execute((instance, context) -> operations.checkAside(true));
        }
    }
}
