package dev.foothold.stripe;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the stand-in is started: where it listens, where it keeps what it holds, when it goes.
///
/// @param publicUrl what browsers call it, when that is not `http://localhost:PORT`
public record Options(
        String host,
        int port,
        Path directory,
        boolean exitWithStdin,
        @Nullable String publicUrl) {

    /// On a free port of this machine.
    public static Options in(Path directory) {
        return new Options("127.0.0.1", 0, directory, false, null);
    }

    public Options withPort(int wanted) {
        return new Options(host, wanted, directory, exitWithStdin, publicUrl);
    }

    static Options read(String... arguments) {
        var unknown = Arrays.stream(arguments).filter(one -> !isKnown(one)).findFirst();
        if (unknown.isPresent()) {
            throw new IllegalArgumentException("Unknown option " + unknown.get()
                    + ". Known: --port=N --directory=PATH --host=ADDRESS --public-url=URL --exit-with-stdin");
        }
        return new Options(
                value("host", arguments).orElse("127.0.0.1"),
                port(value("port", arguments).orElse("0")),
                Path.of(value("directory", arguments).orElse(".local/stripe")),
                Arrays.asList(arguments).contains("--exit-with-stdin"),
                value("public-url", arguments).orElse(null));
    }

    private static boolean isKnown(String argument) {
        return argument.matches("--(port|directory|host|public-url)=.+|--exit-with-stdin");
    }

    private static Optional<String> value(String name, String... arguments) {
        var prefix = "--" + name + "=";
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(prefix))
                .map(argument -> argument.substring(prefix.length()))
                .findFirst();
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new IllegalArgumentException("--port takes a number from 0 to 65535, not " + text);
        }
        return Integer.parseInt(text);
    }
}
