package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.OwnProcess;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/// Ends a process of its own by kill -9, at one named point after the other. Each time an operation of each kind is
/// there when it ends.
class CrashRounds {

    static final String WORK = "work under test: ";
    static final String BOOKED = "booked: ";
    static final String BALANCED = "balanced: ";
    // no more than the worker takes at a time: whoever stands still keeps it from the next ones
    static final String KINDS = "TRANSFER,REFUND,REVERSAL,CHECKOUT,EXPIRE_CHECKOUT,EVIDENCE,ACCOUNT,PLATFORM_PAYOUT";

    // Stripe has done it and the answer is on its way: no instruction of ours, so the stand-in holds it there
    private static final String IN_CALL = "in-call";
    private static final String NOWHERE = "nowhere";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final String name = "crash-" + UUID.randomUUID().toString().substring(0, 8);
    private final Environment environment;
    private final Path directory;
    private final StandIn stripe;
    private final CrashTraces traces;

    CrashRounds(Environment environment, Path directory) {
        this.environment = environment;
        this.directory = directory;
        stripe = new StandIn(environment);
        traces = new CrashTraces(stripe);
    }

    /// Kills it at every point in turn, lets it end, and tells what it had to do.
    CrashWork killEverywhere() throws IOException, InterruptedException {
        killAt("before-reservation-commit", null);
        var told = process("before-reservation-commit").told(WORK).getFirst();
        var work = CrashWork.of(List.of(told.split(" ")));
        for (var point : List.of("after-reservation", "before-call")) {
            killAt(point, work);
        }
        killInCall(work);
        for (var point : List.of("after-call", "before-commit", "after-commit")) {
            killAt(point, work);
        }
        assertThat(run(NOWHERE, work, () -> false)).isZero();
        return work;
    }

    /// How often the books tell of the payout, of both refunds, of the reversal and of what went to the platform's
    /// bank in the end.
    List<String> booked() throws IOException {
        return process(NOWHERE).told(BOOKED);
    }

    /// Whether the books add up to nothing in the end.
    List<String> balanced() throws IOException {
        return process(NOWHERE).told(BALANCED);
    }

    private void killAt(String point, @Nullable CrashWork work) throws IOException, InterruptedException {
        assertThat(run(point, work, () -> Files.exists(mark(point)))).isEqualTo(OwnProcess.KILLED);
    }

    private void killInCall(CrashWork work) throws IOException, InterruptedException {
        CrashTraces.CALLS.forEach(stripe::keepAnswers);
        try {
            assertThat(run(IN_CALL, work, () -> traces.areComplete(work))).isEqualTo(OwnProcess.KILLED);
        } finally {
            stripe.noFaults();
        }
    }

    private int run(String point, @Nullable CrashWork work, BooleanSupplier isThere)
            throws IOException, InterruptedException {
        // who presses waits for whoever is at it already, and gives nothing up
        var own = process(point)
                .with("foothold.payments.stripe.lease", "1s")
                .with("foothold.payments.stripe.patience", "60s");
        var arguments = new ArrayList<>(List.of(point, mark(point).toString()));
        if (work != null) {
            arguments.addAll(work.words());
        }
        var process = own.start(CrashingApplication.class, arguments.toArray(String[]::new));
        try {
            awaitEndOrPoint(process, own, isThere);
            // at its point it stands still and does not end by itself; this signal leaves it no time for anything
            process.destroyForcibly();
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).as(own.output()).isTrue();
            assertThat(process.exitValue()).as(own.output()).isIn(0, OwnProcess.KILLED);
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static void awaitEndOrPoint(Process process, OwnProcess own, BooleanSupplier isThere) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                // its last letter may be half written
                .ignoreExceptionsInstanceOf(CharacterCodingException.class)
                .untilAsserted(() -> {
                    var over = !process.isAlive() || isThere.getAsBoolean();
                    assertThat(over).as(own.output()).isTrue();
                });
    }

    private Path mark(String point) {
        return directory.resolve(point + ".reached");
    }

    private OwnProcess process(String point) {
        return new OwnProcess(point, name, environment, directory);
    }
}
