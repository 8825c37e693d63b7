package dev.foothold.stripe;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Receives webhooks, refuses the first so many, and remembers the others as they came.
final class TestInbox implements AutoCloseable {
    static final String SECRET = "whsec_test";

    private final HttpServer server;
    private final BlockingQueue<Letter> letters = new LinkedBlockingQueue<>();
    private final AtomicInteger refusals = new AtomicInteger();

    record Letter(String endpoint, String body, String signature) {
        boolean isOf(String type) {
            return body.contains("\"type\":\"" + type + "\"");
        }
    }

    TestInbox() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::receive);
        server.start();
    }

    void listenTo(TestPlatform platform) {
        for (var name : List.of("platform", "connect", "accounts")) {
            platform.control(
                    "webhook-endpoints", """
                        {"name": "%s", "url": "http://localhost:%d/%1$s", "secret": "%s"}
                        """.formatted(name, server.getAddress().getPort(), SECRET));
        }
    }

    /// Takes a new secret, while the old one is good for a little longer.
    void rotate(TestPlatform platform, String secret) {
        platform.control("webhook-endpoints", """
                    {"name": "platform", "url": "http://localhost:%d/platform", "secret": "%s", "previousSecret": "%s"}
                    """.formatted(server.getAddress().getPort(), secret, SECRET));
    }

    void refuseNext(int times) {
        refusals.set(times);
    }

    Letter next(String type) throws InterruptedException {
        for (var end = Instant.now().plusSeconds(8); Instant.now().isBefore(end); ) {
            var letter = letters.poll(100, TimeUnit.MILLISECONDS);
            if (letter != null && letter.isOf(type)) {
                return letter;
            }
        }
        throw new AssertionError("no " + type + " came");
    }

    List<Letter> allWithin(Duration time) throws InterruptedException {
        var all = new ArrayList<Letter>();
        for (var end = Instant.now().plus(time); Instant.now().isBefore(end); ) {
            var letter = letters.poll(50, TimeUnit.MILLISECONDS);
            if (letter != null) {
                all.add(letter);
            }
        }
        return all;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            letters.add(new Letter(
                    exchange.getRequestURI().getPath().substring(1),
                    body,
                    exchange.getRequestHeaders().getFirst("Stripe-Signature")));
            exchange.sendResponseHeaders(200, -1);
        }
    }
}
