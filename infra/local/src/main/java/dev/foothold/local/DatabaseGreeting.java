package dev.foothold.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/// Waits until a database server greets, which it does when it is ready.
final class DatabaseGreeting {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int HEADER = 4;
    private static final int PROTOCOL = 10;

    private DatabaseGreeting() {}

    static void await(String name, ChildProcess server, int port, Path log) {
        var deadline = Instant.now().plus(PATIENCE);
        while (!greets(port)) {
            if (!server.isAlive() || Instant.now().isAfter(deadline)) {
                server.close();
                throw CannotStart.serviceDidNotStart(name, ChildProcess.lastWords(log));
            }
            pause();
        }
    }

    private static boolean greets(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
            socket.setSoTimeout(1000);
            var greeting = socket.getInputStream().readNBytes(HEADER + 1);
            return greeting.length > HEADER && greeting[HEADER] == PROTOCOL;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", "Start again.", interrupted);
        }
    }
}
