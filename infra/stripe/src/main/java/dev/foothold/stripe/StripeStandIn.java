package dev.foothold.stripe;

import com.sun.net.httpserver.HttpServer;
import dev.foothold.stripe.holdings.Holdings;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Starts the stand-in: as a program of its own, or inside a test.
public final class StripeStandIn implements AutoCloseable {
    private static final int BACKLOG = 256;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Backroom backroom;

    private StripeStandIn(HttpServer server, ExecutorService threads, Backroom backroom) {
        this.server = server;
        this.threads = threads;
        this.backroom = backroom;
    }

    public static void main(String... arguments) throws IOException {
        try {
            var options = Options.read(arguments);
            var standIn = start(options);
            System.out.println("listening on " + standIn.port());
            if (options.exitWithStdin()) {
                Thread.ofPlatform().name("stdin").start(StripeStandIn::exitWithStdin);
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            System.err.println("The Stripe stand-in cannot start: " + e.getMessage());
            System.exit(1);
        }
    }

    public static StripeStandIn start(Options options) throws IOException {
        // Without it every small answer on a kept connection waits 40 ms for an acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var server = listen(options);
        try {
            var address = options.publicUrl();
            var base =
                    address == null ? "http://localhost:" + server.getAddress().getPort() : address;
            var backroom = Backroom.open(Holdings.open(options.directory()), base);
            var threads = Executors.newVirtualThreadPerTaskExecutor();
            server.createContext("/", backroom.front());
            server.setExecutor(threads);
            server.start();
            backroom.start();
            return new StripeStandIn(server, threads, backroom);
        } catch (RuntimeException e) {
            server.stop(0);
            throw e;
        }
    }

    private static HttpServer listen(Options options) throws IOException {
        try {
            return HttpServer.create(new InetSocketAddress(options.host(), options.port()), BACKLOG);
        } catch (BindException e) {
            throw new IllegalStateException("port " + options.port() + " is taken; choose another with --port=N", e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
        backroom.close();
    }

    // Whoever started us is gone; all that was told is on disk already.
    private static void exitWithStdin() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            System.err.println("The standard input broke: " + e.getMessage());
        }
        Runtime.getRuntime().halt(0);
    }
}
