package dev.foothold.stripe.http;

import dev.foothold.stripe.holdings.Json;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What goes back over the wire, if anything does.
public record Reply(int status, String type, String body, Map<String, String> headers) {
    private static final String JSON = "application/json";

    public static Reply json(int status, JsonNode body) {
        return json(status, Json.write(body));
    }

    public static Reply json(int status, String body) {
        return new Reply(status, JSON, body, Map.of());
    }

    public static Reply page(int status, String html) {
        return new Reply(
                status,
                "text/html; charset=utf-8",
                html,
                Map.of(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
                        "Cache-Control",
                        "no-store"));
    }

    public static Reply seeOther(String address) {
        return new Reply(303, "text/plain", "", Map.of("Location", address));
    }

    /// The connection breaks instead of an answer.
    static Reply broken() {
        return new Reply(0, "", "", Map.of());
    }

    Reply with(Map<String, String> more) {
        return new Reply(status, type, body, more);
    }
}
