package dev.foothold.load.money;

import com.stripe.net.Webhook;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Signed messages about pages that were really paid, over connections that wait for each answer; what has come is
/// worked off meanwhile.
final class WebhookTrial {

    static final int CONNECTIONS = 4;

    // as large as Stripe's own
    private static final String PADDING = "x".repeat(2_500);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final List<Cast.Held> about;
    private final AtomicInteger next = new AtomicInteger();

    WebhookTrial(String application, List<Cast.Held> about) {
        this.address = URI.create(application + "/api/webhooks/stripe/platform");
        this.about = about;
    }

    /// @param failed answers other than 200
    record Outcome(Times times, double perSecond, int failed) {}

    Outcome run(Duration length) throws InterruptedException, ExecutionException {
        send(length.dividedBy(4));
        return send(length);
    }

    private Outcome send(Duration length) throws InterruptedException, ExecutionException {
        var begin = System.nanoTime();
        var end = begin + length.toNanos();
        var failed = new AtomicInteger();
        var taken = new ArrayList<Long>();
        Callable<List<Long>> sending = () -> sendUntil(end, failed);
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (var part : threads.invokeAll(Collections.nCopies(CONNECTIONS, sending))) {
                taken.addAll(part.get());
            }
        }
        return new Outcome(Times.of(taken), taken.size() / ((System.nanoTime() - begin) / 1e9), failed.get());
    }

    private List<Long> sendUntil(long end, AtomicInteger failed)
            throws IOException, InterruptedException, NoSuchAlgorithmException, InvalidKeyException {
        var taken = new ArrayList<Long>();
        while (System.nanoTime() < end) {
            var request = message();
            var begin = System.nanoTime();
            if (client.send(request, BodyHandlers.discarding()).statusCode() != 200) {
                failed.incrementAndGet();
            }
            taken.add(System.nanoTime() - begin);
        }
        return taken;
    }

    private HttpRequest message() throws NoSuchAlgorithmException, InvalidKeyException {
        var number = next.incrementAndGet();
        var session = about.get(number % about.size()).session();
        var body = """
            {"id": "evt_sent%08d", "object": "event", "type": "checkout.session.completed", "livemode": false,
             "data": {"object": {"id": "%s", "object": "checkout.session", "description": "%s"}}}\
            """.formatted(number, session, PADDING);
        var at = Instant.now().getEpochSecond();
        var signature = Webhook.Util.computeHmacSha256(StripeProcess.SECRET, at + "." + body);
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Stripe-Signature", "t=" + at + ",v1=" + signature)
                .POST(BodyPublishers.ofString(body))
                .build();
    }
}
