package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.OwnProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.core.env.Environment;

/// Ends a process of its own as kill -9 would, at one named point after the other of the same piece of work.
class CrashRounds {

    static final String PAYMENT = "payment under test: ";
    static final String BOOKED = "booked: ";

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
        assertThat(run("new", first)).isEqualTo(OwnProcess.KILLED);
        var payment = PaymentId.of(process(first).told(PAYMENT).getFirst());
        assertThat(run(payment.toString(), "before-call")).isEqualTo(OwnProcess.KILLED);
        assertThat(run(payment.toString(), "after-call")).isEqualTo(OwnProcess.KILLED);
        assertThat(run(payment.toString(), "nowhere")).isZero();
        return payment;
    }

    /// How often the books tell of it in the end.
    String booked() throws IOException {
        return process("nowhere").told(BOOKED).getFirst();
    }

    private int run(String payment, String crashPoint) throws IOException, InterruptedException {
        var own = process(crashPoint)
                .withProperty("foothold.payments.crash-point", crashPoint)
                .with("foothold.payments.stripe.lease", "1s");
        var process = own.start(CrashingApplication.class, work, payment);
        try {
            assertThat(process.waitFor(90, TimeUnit.SECONDS)).as(own.output()).isTrue();
            assertThat(process.exitValue()).as(own.output()).isIn(0, OwnProcess.KILLED);
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private OwnProcess process(String crashPoint) {
        return new OwnProcess(crashPoint, name, environment, directory);
    }
}
