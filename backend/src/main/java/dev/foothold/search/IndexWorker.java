package dev.foothold.search;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Empties the outbox as soon as something is in it; while Elasticsearch is away it tries again every second or two.
@Component
class IndexWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexWorker.class);
    private static final long LONGEST_SLEEP_IN_MILLIS = 1_000;
    private static final long PATIENCE_IN_MILLIS = 2_000;

    private final Indexer indexer;
    private final ProjectIndex index;
    private final Semaphore nudges = new Semaphore(0);
    private volatile @Nullable Thread thread;
    private boolean away;

    IndexWorker(Indexer indexer, ProjectIndex index) {
        this.indexer = indexer;
        this.index = index;
    }

    /// Something was put into the outbox.
    void nudge() {
        nudges.release();
    }

    @Override
    public void start() {
        var worker = Thread.ofVirtual().name("search-indexer").unstarted(this::work);
        // before it runs: it looks here first of all
        thread = worker;
        worker.start();
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void work() {
        try {
            while (isRunning()) {
                var millis = writeAll() ? LONGEST_SLEEP_IN_MILLIS : PATIENCE_IN_MILLIS;
                if (nudges.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                    nudges.drainPermits();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean writeAll() {
        try {
            if (!index.exists()) {
                indexer.rebuild();
            }
            while (isRunning() && indexer.writePending()) {
                Thread.onSpinWait();
            }
            if (away) {
                LOG.info("Elasticsearch is back: the index has caught up");
                away = false;
            }
            return true;
        } catch (IOException | RuntimeException failure) {
            if (isRunning() && !away) {
                LOG.warn("Projects cannot be indexed now; they wait and are tried again: {}", failure.toString());
                away = true;
            }
            return false;
        }
    }
}
