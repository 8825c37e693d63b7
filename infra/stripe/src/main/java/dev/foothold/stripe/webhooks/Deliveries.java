package dev.foothold.stripe.webhooks;

import dev.foothold.stripe.holdings.Holdings;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Carries events to their endpoints in the background, a few at a time.
public final class Deliveries implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Deliveries.class.getName());
    private static final int AT_ONCE = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Holdings holdings;
    private final Outbound outbound;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final Semaphore seats = new Semaphore(AT_ONCE);
    private final Semaphore bell = new Semaphore(0);
    private final ExecutorService carriers = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .executor(carriers)
            .build();
    private volatile boolean open = true;

    public Deliveries(Holdings holdings, Outbound outbound) {
        this.holdings = holdings;
        this.outbound = outbound;
    }

    public void start() {
        holdings.afterChange(bell::release);
        carriers.execute(this::carry);
    }

    @Override
    public void close() {
        open = false;
        bell.release();
        client.shutdownNow();
        // Nobody is interrupted: that would close the journal under the hands of whoever writes.
        carriers.shutdown();
        try {
            if (!carriers.awaitTermination(2, TimeUnit.SECONDS)) {
                LOG.log(Level.WARNING, "A delivery is still under way and will be made again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void carry() {
        while (open) {
            try {
                bell.tryAcquire(200, TimeUnit.MILLISECONDS);
                bell.drainPermits();
                holdings.note(() -> outbound.due(AT_ONCE + underWay.size())).forEach(this::hand);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RejectedExecutionException closing) {
                return;
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "Looking for deliveries failed", e);
            }
        }
    }

    private void hand(Outbound.Attempt attempt) {
        if (underWay.contains(attempt.delivery()) || !seats.tryAcquire()) {
            return;
        }
        underWay.add(attempt.delivery());
        carriers.execute(() -> {
            try {
                // it may have been under way when it was found due, and have arrived since
                if (holdings.note(() -> outbound.isDue(attempt))) {
                    deliver(attempt);
                }
            } finally {
                underWay.remove(attempt.delivery());
                seats.release();
                bell.release();
            }
        });
    }

    private void deliver(Outbound.Attempt attempt) {
        try {
            var status = 0;
            for (var copy = 0; copy < outbound.habits().copies(); copy++) {
                status = post(attempt);
            }
            note(attempt, status);
        } catch (IOException | IllegalArgumentException e) {
            note(() -> outbound.failed(attempt, String.valueOf(e)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void note(Outbound.Attempt attempt, int status) {
        if (status >= 200 && status < 300) {
            note(() -> outbound.delivered(attempt, status));
        } else {
            note(() -> outbound.failed(attempt, "answered " + status));
        }
    }

    private void note(Runnable outcome) {
        holdings.note(() -> {
            outcome.run();
            return true;
        });
    }

    private int post(Outbound.Attempt attempt) throws IOException, InterruptedException {
        // The receiver compares with its own clock, so the signature is dated with the real one.
        var signature = Signature.of(
                attempt.body(),
                Instant.now().getEpochSecond(),
                attempt.endpoint().secrets());
        var request = HttpRequest.newBuilder(URI.create(attempt.endpoint().url()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Stripe-Signature", signature)
                .header("User-Agent", "Stripe/1.0 (+https://stripe.com/docs/webhooks)")
                .POST(HttpRequest.BodyPublishers.ofString(attempt.body()))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }
}
