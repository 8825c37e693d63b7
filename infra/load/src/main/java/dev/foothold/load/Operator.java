package dev.foothold.load;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The operator who uploads projects and looks after the index.
final class Operator implements AutoCloseable {

    static final String EMAIL = "operator@load.example";
    static final String PASSWORD = "quiet pantry lantern map";

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String JSON_TYPE = "application/json";
    private static final String IMPORTS = "/api/projects/imports";
    private static final String INDEX = "/api/operator/search";

    private final JsonMapper json = JsonMapper.builder().build();
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final String application;

    private Operator(String application) {
        this.application = application;
    }

    static Operator signIn(String application) throws IOException, InterruptedException {
        var operator = new Operator(application);
        operator.get("/api/accounts/csrf");
        operator.post("/api/accounts/sign-in", "{\"email\": \"" + EMAIL + "\", \"password\": \"" + PASSWORD + "\"}");
        return operator;
    }

    /// Uploads a file and gives the import that comes of it.
    String upload(ImportFile file) throws IOException, InterruptedException {
        var boundary = "file-" + UUID.randomUUID();
        var head = """
                --%s\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: application/json\r
                \r
                """.formatted(boundary, file.path().getFileName());
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofFile(file.path()),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return post(IMPORTS + "?employer=" + file.employer(), "multipart/form-data; boundary=" + boundary, body)
                .path("id")
                .asString("");
    }

    /// Where an import stands.
    JsonNode view(String upload) throws IOException, InterruptedException {
        return get(IMPORTS + "/" + upload);
    }

    void start(String upload) throws IOException, InterruptedException {
        post(IMPORTS + "/" + upload + "/start", "");
    }

    /// What is wrong with the first rows that are.
    String wrongRows(String upload) throws IOException, InterruptedException {
        return get(IMPORTS + "/" + upload + "/rows?outcome=WRONG&limit=3").toString();
    }

    /// How the index stands to the database.
    JsonNode index() throws IOException, InterruptedException {
        return get(INDEX);
    }

    /// Begins to compare the index with the database.
    void checkIndex() throws IOException, InterruptedException {
        post(INDEX + "/checks", "{\"repair\": false}");
    }

    @Override
    public void close() {
        client.close();
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(application + path)));
    }

    private JsonNode post(String path, String body) throws IOException, InterruptedException {
        return post(path, JSON_TYPE, BodyPublishers.ofString(body));
    }

    private JsonNode post(String path, String type, BodyPublisher body) throws IOException, InterruptedException {
        var token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
        return send(HttpRequest.newBuilder(URI.create(application + path))
                .header("Content-Type", type)
                .header("X-XSRF-TOKEN", token)
                .POST(body));
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return json.readTree(answer.body().isEmpty() ? "{}" : answer.body());
    }
}
