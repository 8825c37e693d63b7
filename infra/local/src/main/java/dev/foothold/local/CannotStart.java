package dev.foothold.local;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Why the application cannot start on this machine, and what a person can do about it.
final class CannotStart extends RuntimeException {

    private final String action;

    CannotStart(String message, String action) {
        this(message, action, null);
    }

    CannotStart(String message, String action, @Nullable Throwable cause) {
        super(message, cause);
        this.action = action;
    }

    static CannotStart portTaken(int port) {
        return new CannotStart(
                "Port " + port + " is taken by another program.",
                "Stop that program, or take another port with --server.port=" + (port + 1)
                        + " (mvn spring-boot:run -Dspring-boot.run.arguments=--server.port=" + (port + 1) + ").");
    }

    static CannotStart directoryInUse(Path directory, String owner) {
        return new CannotStart(
                "Another Foothold (process " + owner + ") works in " + directory + ".",
                "Stop it, or take another folder with --foothold.local.directory=...");
    }

    static CannotStart notBuilt(String service, Path expected) {
        return new CannotStart(
                service + " is not built: " + expected + " is missing.",
                "Run mvn spring-boot:run or mvn verify in the root of the checkout, which builds every part.");
    }

    static CannotStart serviceDidNotStart(String service, String lastWords) {
        return new CannotStart(
                service + " did not start. It said last:\n" + lastWords,
                "If its files are damaged, start anew with --foothold.reset; or configure a server of your own"
                        + " (docs/operations.md).");
    }

    String action() {
        return action;
    }
}
