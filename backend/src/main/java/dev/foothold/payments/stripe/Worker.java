package dev.foothold.payments.stripe;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Takes work from a table, a batch at a time, as long as the process lives. Several processes share the table.
///
/// @param <T> what names one piece of work
abstract class Worker<T> implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(3);

    private final Bell bell;
    private final Bell.Queue queue;
    private volatile boolean running;
    private @Nullable Thread thread;

    Worker(Bell bell, Bell.Queue queue) {
        this.bell = bell;
        this.queue = queue;
    }

    /// Takes a batch of work for this process.
    abstract List<T> lease();

    /// Does one piece of it; what fails is leased again later.
    abstract void carryOut(T work);

    @Override
    public synchronized void start() {
        // before the thread, which looks at it first of all
        running = true;
        thread = Thread.ofPlatform().name("payments-" + queue).daemon().start(this::work);
    }

    @Override
    public synchronized void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join(Duration.ofSeconds(10));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        try (var side = Executors.newVirtualThreadPerTaskExecutor()) {
            while (isRunning()) {
                bell.await(queue, round(side));
            }
        } catch (InterruptedException interrupted) {
            LOG.debug("The worker for {} was asked to stop", queue);
        }
    }

    private Duration round(ExecutorService side) throws InterruptedException {
        try {
            var batch = lease();
            side.invokeAll(batch.stream()
                    .map(work -> Executors.callable(() -> safely(work, this::carryOut)))
                    .toList());
            return batch.isEmpty() ? LOOK_AGAIN : Duration.ZERO;
        } catch (RuntimeException | Error trouble) {
            LOG.warn("The worker for {} cannot reach its table: {}", queue, trouble.toString());
            return AFTER_TROUBLE;
        }
    }

    private void safely(T work, Consumer<T> action) {
        try {
            action.accept(work);
        } catch (RuntimeException | Error trouble) {
            LOG.warn("{} {} is tried again later", queue, work, trouble);
        }
    }
}
