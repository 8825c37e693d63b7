package dev.foothold.local;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder that the source was checked out into, found from wherever the process runs.
final class Checkout {

    private static final Path MARK = Path.of("infra", "local", "pom.xml");

    private Checkout() {}

    static Path root() {
        var workingDirectory = Path.of("").toAbsolutePath();
        return above(workingDirectory).or(() -> above(codeOf(Checkout.class))).orElse(workingDirectory);
    }

    /// The folder or archive that a class was loaded from.
    static Path codeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException unreadable) {
            throw new IllegalStateException("The origin of " + type + " is not a path", unreadable);
        }
    }

    private static Optional<Path> above(Path start) {
        return Stream.iterate(start, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve(MARK)))
                .findFirst();
    }
}
