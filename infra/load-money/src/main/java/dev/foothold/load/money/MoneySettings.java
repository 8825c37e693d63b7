package dev.foothold.load.money;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/// How much is measured.
///
/// @param transactions movements of the balance in the month that is reconciled
/// @param messages how long messages are sent
/// @param force whether figures of a busy machine may become the published ones
record MoneySettings(int transactions, Duration messages, boolean force, Path checkout) {

    static MoneySettings of(String[] arguments) {
        var given = Arrays.stream(arguments)
                .map(argument -> argument.substring(2).split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        return of(given, Path.of("").toAbsolutePath());
    }

    private static MoneySettings of(Map<String, String> given, Path checkout) {
        return new MoneySettings(
                Integer.parseInt(given.getOrDefault("transactions", "100000")),
                Duration.ofSeconds(Integer.parseInt(given.getOrDefault("seconds", "20"))),
                Boolean.parseBoolean(given.getOrDefault("force", "false")),
                checkout);
    }

    /// Where everything lies that a run leaves behind.
    Path folder() {
        return checkout.resolve("infra/load-money/target/money");
    }
}
