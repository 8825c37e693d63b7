import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Checks that every Java file below a folder has the house format, or writes it there.
///
/// Usage: `java Format.java check|apply FOLDER`
class Format {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    public static void main(String[] arguments) throws IOException {
        var apply = arguments[0].equals("apply");
        var root = Path.of(arguments[1]).toRealPath();
        var files = sources(root);
        var different =
                files.parallelStream().filter(file -> differs(file, apply)).toList();
        if (apply || different.isEmpty()) {
            System.out.printf("Format: %d Java files, %d %s%n", files.size(), different.size(), "rewritten");
            return;
        }
        different.forEach(file -> System.err.println("Not formatted: " + root.relativize(file)));
        System.err.println("Run: mvn -q -pl infra/format verify -Dformat=apply");
        System.exit(1);
    }

    private static List<Path> sources(Path root) throws IOException {
        try (var paths = Files.walk(root)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.toString().contains("/node_modules/"))
                    .filter(path -> !path.toString().contains("/target/"))
                    .toList();
        }
    }

    private static boolean differs(Path file, boolean apply) {
        try {
            var before = Files.readString(file);
            var after = formatted(before);
            if (apply && !before.equals(after)) {
                Files.writeString(file, after);
            }
            return !before.equals(after);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FormatterException broken) {
            throw new IllegalStateException(file + ": " + broken.getMessage(), broken);
        }
    }

    private static String formatted(String source) throws FormatterException {
        var ordered = ImportOrderer.reorderImports(source, JavaFormatterOptions.Style.PALANTIR);
        return FORMATTER.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
    }
}
