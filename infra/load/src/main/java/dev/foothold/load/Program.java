package dev.foothold.load;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A Java program in a process of its own, whose processor time can be read.
final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    /// How `docs/operations.md` says to start the application; what it is compared with is started alike.
    static final List<String> OPTIONS = List.of("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders");

    private final String name;
    private final Process process;
    private final Path log;

    private Program(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /// @param arguments what follows `java`
    /// @param environment what is added to that of this process
    static Program start(String name, Path folder, List<String> arguments, Map<String, String> environment)
            throws IOException {
        var output = Redirect.to(folder.resolve(name + ".out").toFile());
        return start(name, folder, arguments, environment, output);
    }

    /// Starts one that tells something on its first line, and nothing after it.
    static Program telling(String name, Path folder, List<String> arguments) throws IOException {
        return start(name, folder, arguments, Map.of(), Redirect.PIPE);
    }

    private static Program start(
            String name, Path folder, List<String> arguments, Map<String, String> environment, Redirect output)
            throws IOException {
        Files.createDirectories(folder);
        var log = folder.resolve(name + ".log");
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectError(log.toFile()).redirectOutput(output);
        builder.environment().putAll(environment);
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(process::destroy));
        return new Program(name, process, log);
    }

    /// The first line that it writes.
    String firstLine() throws IOException {
        var line = process.inputReader().readLine();
        if (line == null) {
            throw new IOException(name + " ended; see " + log);
        }
        return line;
    }

    /// Waits until it answers there.
    void awaitAnswer(String address) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        try (var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            while (!answers(client, address)) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw new IOException(name + " does not answer; see " + log);
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }

    /// The processor time that it has used since it was started.
    Duration processorTime() {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private static boolean answers(HttpClient client, String address) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
