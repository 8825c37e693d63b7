package dev.foothold.load.money;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The operator at the pages of finance.
final class Operator implements AutoCloseable {

    static final String EMAIL = "operator@load.example";
    static final String PASSWORD = "quiet pantry lantern map";

    private final JsonMapper json = JsonMapper.builder().build();
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String application;

    private Operator(String application) {
        this.application = application;
    }

    static Operator signIn(String application) throws IOException, InterruptedException {
        var operator = new Operator(application);
        operator.send(HttpRequest.newBuilder(URI.create(application + "/api/accounts/csrf")));
        operator.post("/api/accounts/sign-in", "{\"email\": \"" + EMAIL + "\", \"password\": \"" + PASSWORD + "\"}");
        return operator;
    }

    JsonNode reconcile() throws IOException, InterruptedException {
        return post("/api/finance/reconciliations", "{\"full\": true}");
    }

    @Override
    public void close() {
        client.close();
    }

    private JsonNode post(String path, String body) throws IOException, InterruptedException {
        var token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
        return send(HttpRequest.newBuilder(URI.create(application + path))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token)
                .POST(BodyPublishers.ofString(body)));
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.timeout(Duration.ofMinutes(20)).build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return json.readTree(answer.body().isEmpty() ? "{}" : answer.body());
    }
}
