package dev.foothold.stripe;

import dev.foothold.stripe.holdings.Agenda;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Looks at the agenda a few times a second.
final class Ticking implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Ticking.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Agenda agenda;
    private @Nullable Thread thread;

    Ticking(Agenda agenda) {
        this.agenda = agenda;
    }

    void start() {
        thread = Thread.ofVirtual().name("ticking").start(this::tick);
    }

    @Override
    public void close() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void tick() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(PAUSE);
                agenda.keep();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "Something that fell due failed", e);
            }
        }
    }
}
