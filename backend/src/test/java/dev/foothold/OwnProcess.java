package dev.foothold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/// The application in a process of its own that a test may kill. It has everything of the running test but its
/// index and its schema, so that neither takes the other's work over. They share the database server: to start one,
/// and to end it in good order after each kill, would take seconds.
public final class OwnProcess {

    /// How a process ends that was ended by kill -9.
    public static final int KILLED = 137;

    // where the user of the running test may make schemas
    private static final String SCHEMA = "foothold_proof_";

    private static final List<String> SHARED = List.of(
            "spring.datasource.username",
            "spring.datasource.password",
            "spring.jpa.properties.hibernate.boot.allow_jdbc_metadata_access",
            "spring.jpa.properties.jakarta.persistence.database-product-name",
            "spring.jpa.properties.jakarta.persistence.database-major-version",
            "spring.jpa.properties.jakarta.persistence.database-minor-version",
            "spring.mail.host",
            "spring.mail.port",
            "foothold.elasticsearch.url",
            "foothold.files.directory",
            "foothold.payments.stripe.key",
            "foothold.payments.stripe.api-base",
            "foothold.payments.stripe.webhook-secrets.platform",
            "foothold.payments.stripe.webhook-secrets.connect",
            "foothold.payments.stripe.webhook-secrets.accounts",
            "foothold.accounts.operator-email",
            "foothold.accounts.operator-password");

    private final Environment environment;
    private final String schema;
    private final Path output;
    private final List<String> settings = new ArrayList<>();

    /// @param name of this process among those of the test
    /// @param installation names its schema, its index and its objects at Stripe; processes may share one
    /// @param environment the running test's
    /// @param directory where its output is kept
    public OwnProcess(String name, String installation, Environment environment, Path directory) {
        this.environment = environment;
        schema = SCHEMA + installation.replace('-', '_');
        output = directory.resolve(name + ".log");
        SHARED.stream()
                .filter(environment::containsProperty)
                .forEach(setting -> with(setting, String.valueOf(environment.getProperty(setting))));
        with("spring.datasource.url", database().replaceFirst("/[^/?]*(\\?|$)", "/" + schema + "$1"));
        with("server.port", "0");
        with("foothold.base-url", "http://localhost");
        with("foothold.demo.load", "false");
        with("foothold.local.fixed-ports", "false");
        with("foothold.local.directory", directory.resolve("local").toString());
        with("foothold.payments.stripe.environment", installation);
        with("foothold.elasticsearch.alias", installation);
    }

    /// Starts it with one more setting, or another value of one.
    public OwnProcess with(String setting, String value) {
        settings.removeIf(known -> known.startsWith("--" + setting + "="));
        settings.add("--" + setting + "=" + value);
        return this;
    }

    /// Starts it.
    ///
    /// @param main takes the arguments, and after them the settings of the application
    public Process start(Class<?> main, String... arguments) throws IOException {
        makeSchema();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(Stream.concat(Stream.of(arguments), settings.stream()).toList());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    private void makeSchema() {
        var user = environment.getProperty("spring.datasource.username");
        var password = environment.getProperty("spring.datasource.password");
        try (var connection = DriverManager.getConnection(database(), user, password);
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE IF NOT EXISTS " + schema
                    + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String database() {
        return environment.getRequiredProperty("spring.datasource.url");
    }

    /// All that it has written so far.
    public String output() throws IOException {
        return Files.readString(output);
    }

    /// What it has written so far in lines that begin like this, without the beginning.
    public List<String> told(String beginning) throws IOException {
        try (var lines = Files.lines(output)) {
            return lines.filter(line -> line.startsWith(beginning))
                    .map(line -> line.substring(beginning.length()))
                    .toList();
        }
    }
}
