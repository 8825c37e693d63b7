package dev.foothold.demo;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.stereotype.Component;

/// Waits until everybody has heard of what happened.
@Component
class Quiet {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BEFORE_TELLING_AGAIN = Duration.ofSeconds(3);
    private static final long LOOK_EVERY_MILLIS = 4;

    private final JdbcClient jdbc;
    private final IncompleteEventPublications publications;

    Quiet(JdbcClient jdbc, IncompleteEventPublications publications) {
        this.jdbc = jdbc;
        this.publications = publications;
    }

    /// Returns when no event is on its way; one whose listener failed is told once more.
    void await() {
        if (!holds(this::nobodyIsBusy, BEFORE_TELLING_AGAIN)) {
            publications.resubmitIncompletePublications(publication -> true);
            await("events to be heard", this::nobodyIsBusy);
        }
    }

    /// Returns when something has come true.
    ///
    /// @throws IllegalStateException when it takes too long
    void await(String what, BooleanSupplier comesTrue) {
        if (!holds(comesTrue, PATIENCE)) {
            throw new IllegalStateException("The demo data waited too long for " + what);
        }
    }

    /// Whether something comes true in time.
    static boolean holds(BooleanSupplier comesTrue, Duration within) {
        var deadline = System.nanoTime() + within.toNanos();
        while (!comesTrue.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause();
        }
        return true;
    }

    /// Whether every message of Stripe that has come was dealt with.
    boolean noMessageWaits() {
        return jdbc.sql("SELECT COUNT(*) FROM webhook_inbox WHERE due_at IS NOT NULL")
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private boolean nobodyIsBusy() {
        return jdbc.sql("SELECT COUNT(*) FROM EVENT_PUBLICATION WHERE COMPLETION_DATE IS NULL")
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The demo data was interrupted", interrupted);
        }
    }
}
