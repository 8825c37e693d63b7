package dev.foothold.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Talks to the running application as a browser does: it keeps cookies, sends the CSRF token back, follows nothing.
public class Browser {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI base;
    private final Map<String, String> headers = new HashMap<>();

    /// @param port where the application answers
    public Browser(int port) {
        this.base = URI.create("http://localhost:" + port);
    }

    /// Signs in; the answer must be looked at by the caller.
    public Answer signIn(String email, String password) {
        get("/api/accounts/csrf");
        return post("/api/accounts/sign-in", Map.of("email", email, "password", password));
    }

    /// Sends this header with every request from here on.
    public Browser with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /// Reads a path of the application, or a whole address.
    public Answer get(String path) {
        return send(request(path).GET());
    }

    /// Posts a value as JSON.
    public Answer post(String path, Object body) {
        return json("POST", path, body);
    }

    /// Puts a value as JSON.
    public Answer put(String path, Object body) {
        return json("PUT", path, body);
    }

    /// Deletes.
    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /// Posts a form.
    public Answer form(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /// Uploads a file in the field `file`.
    public Answer upload(String path, String name, String contentType, String content) {
        var part = """
                --part-of-an-upload\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: %s\r
                \r
                %s\r
                --part-of-an-upload--\r
                """;
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=part-of-an-upload")
                .POST(HttpRequest.BodyPublishers.ofString(part.formatted(name, contentType, content))));
    }

    /// Sends a body as it stands and calls it JSON.
    public Answer raw(String method, String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /// The value of a cookie, or an empty text.
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /// Takes over a cookie, as a thief would.
    public void steal(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(base, cookie);
    }

    private Answer json(String method, String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(20));
        headers.forEach(request::header);
        var csrf = cookie("XSRF-TOKEN");
        return csrf.isEmpty() ? request : request.header("X-XSRF-TOKEN", csrf);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /// What came back.
    public record Answer(HttpResponse<String> response) {

        /// The status.
        public int status() {
            return response.statusCode();
        }

        /// The body as it came.
        public String text() {
            return response.body();
        }

        /// The body as JSON.
        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        /// A header, or an empty text.
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }
}
