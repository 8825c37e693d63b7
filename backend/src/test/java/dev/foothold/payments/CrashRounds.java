package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/// Ends a process of its own as kill -9 would, at one named point after the other of the same piece of work.
class CrashRounds {

    static final String PAYMENT = "payment under test: ";
    static final String BOOKED = "booked: ";
    static final int KILLED = 137;

    private final String name = "crash-" + UUID.randomUUID().toString().substring(0, 8);
    private final String work;
    private final Environment environment;
    private final Path directory;

    /// @param work what the process does: `payout`, `refund` or `checkout`
    CrashRounds(String work, Environment environment, Path directory) {
        this.work = work;
        this.environment = environment;
        this.directory = directory;
    }

    /// Kills it at every point in turn, lets it end, and tells the payment that it was about.
    PaymentId killEverywhere() throws IOException, InterruptedException {
        // what a person waits for is sent by their own request, everything else by the worker
        var first = work.equals("checkout") ? "after-own-reservation" : "after-reservation";
        assertThat(run("new", first)).isEqualTo(KILLED);
        var payment = PaymentId.of(told(first, PAYMENT));
        assertThat(run(payment.toString(), "before-call")).isEqualTo(KILLED);
        assertThat(run(payment.toString(), "after-call")).isEqualTo(KILLED);
        assertThat(run(payment.toString(), "nowhere")).isZero();
        return payment;
    }

    /// How often the books tell of it in the end.
    String booked() throws IOException {
        return told("nowhere", BOOKED);
    }

    private int run(String payment, String crashPoint) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Dfoothold.payments.crash-point=" + crashPoint,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                CrashingApplication.class.getName(),
                work,
                payment));
        command.addAll(settings());
        var output = directory.resolve(crashPoint + ".log").toFile();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        try {
            assertThat(process.waitFor(90, TimeUnit.SECONDS))
                    .as(() -> text(output))
                    .isTrue();
            assertThat(process.exitValue()).as(() -> text(output)).isIn(0, KILLED);
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    // everything of the running test but its database and its index, so that no other process takes the work over
    private List<String> settings() {
        var same = Stream.of(
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
                        "foothold.accounts.operator-password")
                .filter(environment::containsProperty)
                .map(property -> "--" + property + "=" + environment.getProperty(property));
        var own = Stream.of(
                "--server.port=0",
                "--foothold.base-url=http://localhost",
                "--foothold.demo.load=false",
                "--foothold.local.fixed-ports=false",
                "--foothold.local.directory=" + directory.resolve("local"),
                "--foothold.payments.stripe.environment=" + name,
                "--foothold.elasticsearch.alias=" + name,
                "--foothold.payments.stripe.lease=1s");
        return Stream.concat(same, own).toList();
    }

    private String told(String crashPoint, String what) throws IOException {
        try (var lines = Files.lines(directory.resolve(crashPoint + ".log"))) {
            return lines.filter(line -> line.startsWith(what))
                    .map(line -> line.substring(what.length()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String text(File file) {
        try {
            return Files.readString(file.toPath());
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
