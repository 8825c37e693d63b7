package dev.foothold.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A real Elasticsearch node with the memory and the compilers of a server.
final class Engine implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int MISSING = 404;

    private final Program program;
    private final String address;
    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();

    private Engine(Program program, String address) {
        this.program = program;
        this.address = address;
    }

    static Engine start(LoadSettings settings) throws IOException {
        var home = settings.checkout().resolve("infra/elasticsearch/target/home");
        var folder = settings.folder().resolve("elasticsearch");
        var program = Program.telling("elasticsearch", settings.folder(), arguments(home, folder));
        var port = program.firstLine().replace("listening on ", "").strip();
        return new Engine(program, "http://127.0.0.1:" + port);
    }

    String address() {
        return address;
    }

    Program program() {
        return program;
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return send("GET", path, BodyPublishers.noBody());
    }

    JsonNode put(String path, String body) throws IOException, InterruptedException {
        return send("PUT", path, BodyPublishers.ofString(body));
    }

    JsonNode post(String path, String body) throws IOException, InterruptedException {
        return send("POST", path, BodyPublishers.ofString(body));
    }

    JsonNode post(String path, byte[] body) throws IOException, InterruptedException {
        return send("POST", path, BodyPublishers.ofByteArray(body));
    }

    void delete(String path) throws IOException, InterruptedException {
        send("DELETE", path, BodyPublishers.noBody());
    }

    /// The index behind the name under which projects are searched; empty while there is none.
    String searched() throws IOException, InterruptedException {
        var found = get("/_alias/projects");
        return found.has("error") || found.isEmpty()
                ? ""
                : found.propertyNames().iterator().next();
    }

    @Override
    public void close() {
        client.close();
        program.close();
    }

    private JsonNode send(String method, String path, BodyPublisher body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .method(method, body)
                .build();
        var answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 300 && answer.statusCode() != MISSING) {
            throw new IOException(method + " " + path + ": " + answer.statusCode() + " " + new String(answer.body()));
        }
        return json.readTree(answer.body());
    }

    private static List<String> arguments(Path home, Path data) {
        return List.of(
                "-Xms1g",
                "-Xmx1g",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules",
                "jdk.incubator.vector",
                "-cp",
                home.resolve("lib") + "/*",
                "dev.foothold.elasticsearch.ElasticsearchNode",
                home.toString(),
                data.toString());
    }
}
