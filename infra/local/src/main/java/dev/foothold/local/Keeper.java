package dev.foothold.local;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/// Runs a server that knows nothing of its parent and ends it in good order when the parent is gone:
/// `Keeper FOLDER COMMAND...`.
final class Keeper {

    private static final long PATIENCE_SECONDS = 20;

    private Keeper() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        // Ctrl-C reaches the whole process group; the server inherits this and waits for the application as well.
        Signal.handle(new Signal("INT"), SignalHandler.SIG_IGN);

        var command = Arrays.asList(arguments).subList(1, arguments.length);
        var server = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server), "end-server"));
        LeftOvers.remember(Path.of(arguments[0]), server.toHandle());
        Thread.ofPlatform().daemon().name("watch-parent").start(Keeper::waitForParent);
        System.exit(server.waitFor());
    }

    private static void waitForParent() {
        try {
            while (System.in.read() >= 0) {
                // The parent has nothing to say but its end.
            }
        } catch (IOException closed) {
            System.err.println("The parent is gone: " + closed.getMessage());
        }
        System.exit(0);
    }

    private static void end(Process server) {
        server.destroy();
        try {
            if (!server.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
