package dev.foothold.payments.stripe;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/// Wakes a worker of this process before its next look at the table; a ring that is missed costs a second.
@Component
class Bell {

    /// What a worker waits for.
    enum Queue {
        OUTBOX,
        INBOX
    }

    private final Map<Queue, Semaphore> rings =
            new EnumMap<>(Map.of(Queue.OUTBOX, new Semaphore(0), Queue.INBOX, new Semaphore(0)));

    void ring(Queue queue) {
        semaphore(queue).release();
    }

    void await(Queue queue, Duration most) throws InterruptedException {
        var semaphore = semaphore(queue);
        if (semaphore.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
            semaphore.drainPermits();
        }
    }

    private Semaphore semaphore(Queue queue) {
        return Objects.requireNonNull(rings.get(queue));
    }
}
