package dev.foothold.stripe;

import dev.foothold.stripe.holdings.Agenda;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Looks at the agenda a few times a second.
final class Ticking implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Ticking.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Agenda agenda;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread thread;

    Ticking(Agenda agenda) {
        this.agenda = agenda;
    }

    void start() {
        thread = Thread.ofVirtual().name("ticking").start(this::tick);
    }

    @Override
    public void close() {
        stopped.countDown();
        if (thread == null) {
            return;
        }
        try {
            thread.join(PAUSE.multipliedBy(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tick() {
        try {
            while (!stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                keep();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keep() {
        try {
            agenda.keep();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Something that fell due failed", e);
        }
    }
}
