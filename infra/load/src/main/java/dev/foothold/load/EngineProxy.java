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
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Stands between an application and Elasticsearch and lets its listener see, or answer, what is searched.
final class EngineProxy implements AutoCloseable {

    private static final Set<String> HANDED_ON = Set.of("content-type", "accept", "x-elastic-product");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final HttpClient client = HttpClient.newHttpClient();
    private final String engine;
    private final Listener listener;

    private EngineProxy(HttpServer server, String engine, Listener listener) {
        this.server = server;
        this.engine = engine;
        this.listener = listener;
    }

    /// What Elasticsearch answered.
    record Answer(int status, Map<String, String> headers, byte[] body) {}

    /// Asks Elasticsearch.
    interface Onward {
        Answer ask() throws IOException, InterruptedException;
    }

    /// Gets each search.
    interface Listener {
        Answer answer(Asked asked, Onward engine) throws IOException, InterruptedException;
    }

    static EngineProxy before(String engine, Listener listener) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var proxy = new EngineProxy(server, engine, listener);
        server.setExecutor(proxy.threads);
        server.createContext("/", proxy::carry);
        server.start();
        return proxy;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
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
            var answer = path.contains("/_search")
                    ? listener.answer(new Asked(path, body), () -> ask(exchange, path, body))
                    : ask(exchange, path, body);
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            var empty = answer.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(answer.status(), empty ? -1 : answer.body().length);
            if (!empty) {
                exchange.getResponseBody().write(answer.body());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private Answer ask(HttpExchange exchange, String path, byte[] body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(engine + path))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (HANDED_ON.contains(name.toLowerCase(Locale.ROOT))) {
                request.setHeader(name, values.getFirst());
            }
        });
        var answer = client.send(request.build(), BodyHandlers.ofByteArray());
        var headers = new HashMap<String, String>();
        answer.headers().map().forEach((name, values) -> {
            if (HANDED_ON.contains(name)) {
                headers.put(name, values.getFirst());
            }
        });
        return new Answer(answer.statusCode(), headers, answer.body());
    }
}
