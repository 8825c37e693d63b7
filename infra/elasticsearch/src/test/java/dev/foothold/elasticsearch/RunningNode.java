package dev.foothold.elasticsearch;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// A node started from `target/home` just as the application starts it.
final class RunningNode implements AutoCloseable {

    private static final Path HOME = Path.of("target", "home").toAbsolutePath();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Process process;
    private final String address;

    private RunningNode(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static RunningNode start(Path directory) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx320m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "--add-modules",
                        "jdk.incubator.vector",
                        "-cp",
                        HOME.resolve("lib") + "/*",
                        ElasticsearchNode.class.getName(),
                        HOME.toString(),
                        directory.toString())
                .redirectError(directory.resolve("node.log").toFile())
                .start();
        return new RunningNode(process, "http://127.0.0.1:" + port(process.inputReader()));
    }

    private static String port(BufferedReader answers) throws IOException {
        var line = answers.readLine();
        if (line == null) {
            throw new IOException("The node ended without telling its port");
        }
        return line.replace("listening on ", "");
    }

    String get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    String put(String path, String json) throws IOException, InterruptedException {
        return send(request(path).PUT(BodyPublishers.ofString(json)));
    }

    String post(String path, String json) throws IOException, InterruptedException {
        return send(request(path).POST(BodyPublishers.ofString(json)));
    }

    boolean endsWithin(Duration patience) throws InterruptedException {
        return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    void leaveAlone() throws IOException {
        process.getOutputStream().close();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json");
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
        return response.body();
    }
}
