package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.FootholdTest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/// Ends a process of its own as kill -9 would, at every named point of one payout, one after the other.
@FootholdTest
class PayoutCrashTest {

    static final String PAYMENT = "payment under test: ";

    static final String BOOKED = "transfers booked: ";

    private static final int KILLED = 137;

    private final String name = "crash-" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private Environment environment;

    @TempDir
    private Path directory;

    @Test
    void whereverItIsKilledThereIsOneTransfer() throws Exception {
        assertThat(run("new", "after-reservation")).isEqualTo(KILLED);
        var payment = payment();

        assertThat(run(payment.toString(), "before-call")).isEqualTo(KILLED);
        assertThat(new StandIn(environment).transfers(payment)).isEmpty();

        assertThat(run(payment.toString(), "after-call")).isEqualTo(KILLED);
        assertThat(run(payment.toString(), "nowhere")).isZero();

        assertThat(new StandIn(environment).transfers(payment)).hasSize(1);
        assertThat(told("nowhere", BOOKED)).isEqualTo("1");
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

    private PaymentId payment() throws IOException {
        return PaymentId.of(told("after-reservation", PAYMENT));
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
