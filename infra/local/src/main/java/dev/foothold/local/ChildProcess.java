package dev.foothold.local;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A process of ours that ends when its standard input is closed, by us or by our own end.
final class ChildProcess implements AutoCloseable {

    private static final Logger LOGGER = LoggerFactory.getLogger(ChildProcess.class);
    private static final Duration PATIENCE = Duration.ofSeconds(25);
    private static final String ANSWER = "listening on ";

    private final String name;
    private final Process process;
    private final Path log;

    private ChildProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /// Starts a Java program that tells its port on its first line.
    static ChildProcess java(String name, Path folder, List<String> arguments) {
        return start(name, folder, javaCommand(arguments));
    }

    /// Starts a server that is not Java and not ours, under a keeper.
    static ChildProcess kept(String name, Path folder, List<String> serverCommand) {
        var arguments = new ArrayList<>(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx16m"));
        arguments.addAll(List.of("-cp", Checkout.codeOf(Keeper.class).toString(), Keeper.class.getName()));
        arguments.add(folder.toString());
        arguments.addAll(serverCommand);
        var child = start(name, folder, javaCommand(arguments));
        child.ignoreOutput();
        return child;
    }

    /// The port that the child listens on, once it does.
    int awaitPort(Duration patience) {
        var line = CompletableFuture.supplyAsync(this::firstLine, ChildProcess::aside);
        try {
            var answer = line.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (!answer.startsWith(ANSWER)) {
                throw failed();
            }
            ignoreOutput();
            return Integer.parseInt(answer.substring(ANSWER.length()).strip());
        } catch (TimeoutException | ExecutionException late) {
            throw failed();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw failed();
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// Ends the child and says what it said last.
    CannotStart failed() {
        process.destroy();
        return CannotStart.serviceDidNotStart(name, lastWords(log));
    }

    static String lastWords(Path log) {
        try {
            var lines = Files.exists(log)
                    ? Files.readString(log, StandardCharsets.ISO_8859_1).lines().toList()
                    : List.<String>of();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
        } catch (IOException unreadable) {
            return "(its log cannot be read: " + unreadable.getMessage() + ")";
        }
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException failure) {
            process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private static ChildProcess start(String name, Path folder, List<String> command) {
        var log = folder.resolve("output.log");
        try {
            var process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(log.toFile())
                    .start();
            LeftOvers.remember(folder, process.toHandle());
            return new ChildProcess(name, process, log);
        } catch (IOException failure) {
            throw CannotStart.serviceDidNotStart(name, String.valueOf(failure.getMessage()));
        }
    }

    private static List<String> javaCommand(List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return command;
    }

    private String firstLine() {
        try {
            var line = process.inputReader().readLine();
            return line == null ? "" : line;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    // A full pipe would stop the child.
    // Reading from a pipe holds the thread below a virtual one: on two cores two silent children would stop them all.
    private static void aside(Runnable reading) {
        Thread.ofPlatform().daemon().name("child-output").start(reading);
    }

    private void ignoreOutput() {
        aside(() -> {
            try {
                process.getInputStream().transferTo(OutputStream.nullOutputStream());
            } catch (IOException closed) {
                LOGGER.debug("{} is gone", name, closed);
            }
        });
    }
}
