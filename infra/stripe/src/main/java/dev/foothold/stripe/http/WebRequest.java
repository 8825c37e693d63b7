package dev.foothold.stripe.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A request as it came over the wire, its body read whole and bounded.
public final class WebRequest {
    private static final int LARGEST_BODY = 1024 * 1024;

    private final String method;
    private final URI address;
    private final Map<String, String> headers;
    private final String body;

    /// @param headers by their names in lower case
    public WebRequest(String method, URI address, Map<String, String> headers, String body) {
        this.method = method;
        this.address = address;
        this.headers = headers;
        this.body = body;
    }

    static WebRequest read(HttpExchange exchange) throws IOException {
        var bytes = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            throw Refusal.invalid(null, "The body of the request is larger than 1 MB.");
        }
        var headers = new HashMap<String, String>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        return new WebRequest(
                exchange.getRequestMethod(),
                exchange.getRequestURI(),
                headers,
                new String(bytes, StandardCharsets.UTF_8));
    }

    public String method() {
        return method;
    }

    public String path() {
        return address.getPath();
    }

    public @Nullable String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }

    public String body() {
        return body;
    }

    public ObjectNode query() {
        var query = address.getRawQuery();
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
