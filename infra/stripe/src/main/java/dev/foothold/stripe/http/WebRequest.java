package dev.foothold.stripe.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A request as it came over the wire, its body read whole and bounded.
public final class WebRequest {
    private static final int LARGEST_BODY = 1024 * 1024;

    private final HttpExchange exchange;
    private final String body;

    private WebRequest(HttpExchange exchange, String body) {
        this.exchange = exchange;
        this.body = body;
    }

    static WebRequest read(HttpExchange exchange) throws IOException {
        var bytes = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            throw Refusal.invalid(null, "The body of the request is larger than 1 MB.");
        }
        return new WebRequest(exchange, new String(bytes, StandardCharsets.UTF_8));
    }

    public String method() {
        return exchange.getRequestMethod();
    }

    public String path() {
        return exchange.getRequestURI().getPath();
    }

    public @Nullable String header(String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    public String body() {
        return body;
    }

    public ObjectNode query() {
        var query = exchange.getRequestURI().getRawQuery();
        return FormBody.parse(query == null ? "" : query);
    }

    public boolean hasJson() {
        var type = header("Content-Type");
        return type != null && type.startsWith("application/json");
    }

    /// Whether a browser asks, which wants a page and no JSON.
    public boolean wantsPage() {
        var accept = header("Accept");
        return accept != null && accept.contains("text/html");
    }
}
