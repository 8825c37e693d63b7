package dev.foothold.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    private final IndexOperations operations;
    private final EngineWatch watch;
    private final Semaphore nudges = new Semaphore(0);
    private volatile @Nullable Thread thread;
    private boolean definitionCompared;

    IndexWorker(Indexer indexer, ProjectIndex index, IndexOperations operations, EngineWatch watch) {
        this.indexer = indexer;
        this.index = index;
        this.operations = operations;
        this.watch = watch;
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
            if (!isReady()) {
                return false;
            }
            while (isRunning() && indexer.writePending()) {
                Thread.onSpinWait();
            }
            watch.answered();
            return true;
        } catch (IOException | UncheckedIOException | ElasticsearchException away) {
            if (isRunning()) {
                watch.failed(away);
            }
        } catch (RuntimeException failure) {
            if (isRunning()) {
                LOG.warn("Projects cannot be indexed now; they wait and are tried again", failure);
            }
        }
        return false;
    }

    /// There is an index; one of another definition is searched until its successor is there.
    private boolean isReady() throws IOException {
        if (!index.exists()) {
            operations.rebuildNow();
            return index.exists();
        }
        // once only: of two releases that run side by side, none shall undo what the other has built
        if (!definitionCompared) {
            definitionCompared = index.isUpToDate() || operations.rebuildAside();
        }
        return true;
    }
}
