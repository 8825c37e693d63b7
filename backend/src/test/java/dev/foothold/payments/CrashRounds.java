package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.OwnProcess;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.core.env.Environment;

/// Ends a process of its own by kill -9, at one named point after the other. Each time a payout, a refund and a page to
/// pay on are all there when it ends.
class CrashRounds {

    static final String PAYMENTS = "payments under test: ";
    static final String BOOKED = "booked: ";
    static final String KINDS = "TRANSFER,REFUND,CHECKOUT";

    private static final String NOWHERE = "nowhere";
    private static final String REACHED = "Reached the crash point ";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final String name = "crash-" + UUID.randomUUID().toString().substring(0, 8);
    private final Environment environment;
    private final Path directory;

    CrashRounds(Environment environment, Path directory) {
        this.environment = environment;
        this.directory = directory;
    }

    /// Kills it at every point in turn, lets it end, and tells the payments that were paid out, refunded and to be
    /// paid.
    List<PaymentId> killEverywhere() throws IOException, InterruptedException {
        assertThat(run("after-reservation", List.of())).isEqualTo(OwnProcess.KILLED);
        var payments =
                List.of(process("after-reservation").told(PAYMENTS).getFirst().split(" "));
        assertThat(run("before-call", payments)).isEqualTo(OwnProcess.KILLED);
        assertThat(run("after-call", payments)).isEqualTo(OwnProcess.KILLED);
        assertThat(run(NOWHERE, payments)).isZero();
        return payments.stream().map(PaymentId::of).toList();
    }

    /// How often the books tell of the payout and of the refund in the end.
    List<String> booked() throws IOException {
        return process(NOWHERE).told(BOOKED);
    }

    private int run(String crashPoint, List<String> payments) throws IOException, InterruptedException {
        var own = process(crashPoint).with("foothold.payments.stripe.lease", "1s");
        var arguments = new ArrayList<>(List.of(crashPoint));
        arguments.addAll(payments);
        var process = own.start(CrashingApplication.class, arguments.toArray(String[]::new));
        try {
            awaitEndOrPoint(process, own, crashPoint);
            // at its point it stands still and does not end by itself; this signal leaves it no time for anything
            process.destroyForcibly();
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).as(own.output()).isTrue();
            assertThat(process.exitValue()).as(own.output()).isIn(0, OwnProcess.KILLED);
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static void awaitEndOrPoint(Process process, OwnProcess own, String crashPoint) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                // its last letter may be half written
                .ignoreExceptionsInstanceOf(CharacterCodingException.class)
                .untilAsserted(() -> {
                    var output = own.output();
                    var over = !process.isAlive() || output.contains(REACHED + crashPoint);
                    assertThat(over).as(output).isTrue();
                });
    }

    private OwnProcess process(String crashPoint) {
        return new OwnProcess(crashPoint, name, environment, directory);
    }
}
