package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.OwnProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.core.env.Environment;

/// Ends a process of its own as kill -9 would, at one named point after the other. Each time a payout, a refund and a
/// page to pay on are all there when it ends.
class CrashRounds {

    static final String PAYMENTS = "payments under test: ";
    static final String BOOKED = "booked: ";
    static final String KINDS = "TRANSFER,REFUND,CHECKOUT";

    private static final String NOWHERE = "nowhere";

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
