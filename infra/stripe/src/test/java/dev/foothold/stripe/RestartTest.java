package dev.foothold.stripe;

import static dev.foothold.stripe.TestPlatform.key;
import static dev.foothold.stripe.TestPlatform.transferOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.ApiConnectionException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that is killed in the middle loses nothing that it has told.
class RestartTest {
    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void endAll() {
        processes.forEach(Process::destroyForcibly);
    }

    @Test
    void keepsAllItHasToldWhenItIsKilled(@TempDir Path directory) throws Exception {
        var before = start(directory);
        var account = before.payableAccount();
        var order = transferOrder(account, before.paidCharge(40_000), 36_000);
        var open = before.session(10_000).getId();
        before.control("faults", "{\"match\": \"POST /v1/transfers\", \"kind\": \"drop_after\", \"times\": 2}");
        assertThatThrownBy(() -> before.stripe().v1().transfers().create(order, key("k")))
                .isInstanceOf(ApiConnectionException.class);

        processes.getFirst().destroyForcibly().waitFor();
        Files.writeString(directory.resolve("journal.jsonl"), "[{\"kind\":\"TRA", StandardOpenOption.APPEND);
        var after = start(directory);

        var repeated = after.stripe().v1().transfers().create(order, key("k"));
        assertThat(after.stripe().v1().transfers().list().getData())
                .extracting("id")
                .containsExactly(repeated.getId());
        assertThat(after.stripe().v1().checkout().sessions().retrieve(open).getUrl())
                .startsWith(after.base());
    }

    @Test
    void deliversAfterARestartWhatWasStillOwed(@TempDir Path directory) throws Exception {
        try (var inbox = new TestInbox()) {
            try (var before = TestPlatform.in(directory)) {
                inbox.listenTo(before);
                before.control("deliveries/behaviour", "{\"paused\": true}");
                before.paidCharge(40_000);
            }

            try (var after = TestPlatform.in(directory)) {
                assertThat(after.base()).isNotEmpty();
                assertThat(inbox.next("checkout.session.completed").endpoint()).isEqualTo("platform");
            }
        }
    }

    @Test
    void goesWhenWhoeverStartedItIsGone(@TempDir Path directory) throws Exception {
        start(directory);
        var process = processes.getFirst();

        process.getOutputStream().close();

        assertThat(process.waitFor(2, TimeUnit.SECONDS)).isTrue();
    }

    private TestPlatform start(Path directory) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx96m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StripeStandIn.class.getName(),
                        "--port=0",
                        "--directory=" + directory,
                        "--exit-with-stdin")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        processes.add(process);
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var port = output.readLine().replace("listening on ", "");
        return TestPlatform.at(Integer.parseInt(port));
    }
}
