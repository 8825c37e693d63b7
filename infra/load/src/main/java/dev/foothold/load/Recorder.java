package dev.foothold.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Stands between the application and Elasticsearch while nothing is measured, and writes down what is asked.
final class Recorder implements AutoCloseable {

    private static final Set<String> HANDED_ON = Set.of("content-type", "accept", "x-elastic-product");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final HttpClient client = HttpClient.newHttpClient();
    private final String engine;
    private final ConcurrentLinkedQueue<Asked> searches = new ConcurrentLinkedQueue<>();

    private Recorder(HttpServer server, String engine) {
        this.server = server;
        this.engine = engine;
    }

    static Recorder before(String engine) throws IOException {
        // else each answer waits for the other side's acknowledgement
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var recorder = new Recorder(server, engine);
        server.setExecutor(recorder.threads);
        server.createContext("/", recorder::carry);
        server.start();
        return recorder;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// The searches since it was asked last.
    List<Asked> taken() {
        var taken = new ArrayList<Asked>();
        for (var asked = searches.poll(); asked != null; asked = searches.poll()) {
            taken.add(asked);
        }
        return taken;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
        client.close();
    }

    private void carry(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var path = exchange.getRequestURI().toString();
            if (path.contains("/_search")) {
                searches.add(new Asked(path, body));
            }
            var request = HttpRequest.newBuilder(URI.create(engine + path))
                    .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
            exchange.getRequestHeaders().forEach((name, values) -> {
                if (HANDED_ON.contains(name.toLowerCase(Locale.ROOT))) {
                    request.setHeader(name, values.getFirst());
                }
            });
            var answer = client.send(request.build(), BodyHandlers.ofByteArray());
            answer.headers().map().forEach((name, values) -> {
                if (HANDED_ON.contains(name)) {
                    exchange.getResponseHeaders().set(name, values.getFirst());
                }
            });
            var empty = answer.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(answer.statusCode(), empty ? -1 : answer.body().length);
            if (!empty) {
                exchange.getResponseBody().write(answer.body());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
