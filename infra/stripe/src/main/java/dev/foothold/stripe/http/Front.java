package dev.foothold.stripe.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// The one entrance: hands a request to the part that its path names, and its reply back.
public final class Front implements HttpHandler {
    private static final Logger LOG = System.getLogger(Front.class.getName());

    private final Map<String, Function<WebRequest, Reply>> parts = new LinkedHashMap<>();

    public Front(Api api) {
        parts.put("/v1/", api::answer);
        parts.put("/v2/", api::answer);
    }

    /// Lets a part answer everything whose path begins so; the first that fits answers.
    public void add(String prefix, Function<WebRequest, Reply> part) {
        parts.put(prefix, part);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var reply = reply(exchange);
            if (reply.status() != 0) {
                send(exchange, reply);
            }
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        try {
            return answer(WebRequest.read(exchange));
        } catch (Refusal refusal) {
            return Reply.json(refusal.status(), refusal.inFirstApi());
        }
    }

    /// What goes back for a request, whichever way it came.
    public Reply answer(WebRequest request) {
        try {
            return parts.entrySet().stream()
                    .filter(part -> request.path().startsWith(part.getKey()))
                    .findFirst()
                    .map(part -> part.getValue().apply(request))
                    .orElseThrow(() -> Refusal.unrecognizedUrl(request.method(), request.path()));
        } catch (Refusal refusal) {
            return Reply.json(refusal.status(), refusal.inFirstApi());
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The stand-in failed on " + request.path(), e);
            var failed = Refusal.broken(false);
            return Reply.json(failed.status(), failed.inFirstApi());
        }
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        var bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", reply.type());
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
