package dev.foothold.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What is measured and how long.
///
/// @param projects the sizes of the index, rising
/// @param slice how long one variant is asked before the next one is
/// @param sql up to how many projects SQL is asked too
/// @param force whether figures of a busy machine may become the published ones
record LoadSettings(
        List<Integer> projects, int rounds, Duration slice, long seed, int sql, boolean force, Path checkout) {

    static final int CONNECTIONS = 4;

    static LoadSettings of(String[] arguments) {
        var given = Arrays.stream(arguments)
                .map(argument -> argument.substring(2).split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        return of(given, Path.of("").toAbsolutePath());
    }

    private static LoadSettings of(Map<String, String> given, Path checkout) {
        var sizes = Arrays.stream(given.getOrDefault("projects", "10000").split(","))
                .map(Integer::valueOf)
                .sorted()
                .toList();
        return new LoadSettings(
                sizes,
                Integer.parseInt(given.getOrDefault("rounds", "5")),
                Duration.ofSeconds(Integer.parseInt(given.getOrDefault("seconds", "5"))),
                Long.parseLong(given.getOrDefault("seed", "20261122")),
                Integer.parseInt(given.getOrDefault("sql", "200000")),
                Boolean.parseBoolean(given.getOrDefault("force", "false")),
                checkout);
    }

    /// Whether SQL is asked, too, with so many projects.
    boolean asksSql(int projects) {
        return projects <= sql;
    }

    /// Where everything lies that a run leaves behind.
    Path folder() {
        return checkout.resolve("infra/load/target/load");
    }

    Path demo(String file) {
        return checkout.resolve("backend/src/main/resources/demo").resolve(file);
    }
}
