package dev.foothold.stripe;

import static dev.foothold.stripe.TestPlatform.key;
import static dev.foothold.stripe.TestPlatform.transferOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import dev.foothold.stripe.holdings.Json;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Answers that come late, or not as long as somebody waits for them.
class FaultsTest {
    private TestPlatform platform;

    @BeforeEach
    void start(@TempDir Path directory) throws Exception {
        platform = TestPlatform.in(directory);
    }

    @AfterEach
    void stop() throws Exception {
        platform.close();
    }

    @Test
    void whoWaitsInVainBeforeTheEffectMayAskAgain() throws Exception {
        var transfers = platform.stripe().v1().transfers();
        var transfer = transferOrder(platform.payableAccount(), platform.paidCharge(40_000), 36_000);
        fault("POST /v1/transfers", "timeout_before", 1_500);

        assertThatThrownBy(() -> impatient().v1().transfers().create(transfer, key("k")))
                .isInstanceOf(ApiConnectionException.class)
                .hasRootCauseInstanceOf(SocketTimeoutException.class);

        assertThat(transfers.list().getData()).isEmpty();
        assertThat(transfers.create(transfer, key("k")).getAmount()).isEqualTo(36_000);
        assertThat(transfers.list().getData()).hasSize(1);
    }

    @Test
    void whoWaitsInVainAfterTheEffectGetsItUnderTheSameKey() throws Exception {
        var transfers = platform.stripe().v1().transfers();
        var transfer = transferOrder(platform.payableAccount(), platform.paidCharge(40_000), 36_000);
        fault("POST /v1/transfers", "timeout_after", 1_500);

        assertThatThrownBy(() -> impatient().v1().transfers().create(transfer, key("k")))
                .isInstanceOf(ApiConnectionException.class)
                .hasRootCauseInstanceOf(SocketTimeoutException.class);

        var made = transfers.list().getData();
        assertThat(made).hasSize(1);
        assertThat(transfers.create(transfer, key("k")).getId())
                .isEqualTo(made.getFirst().getId());
        assertThat(transfers.list().getData()).hasSize(1);
    }

    @Test
    void aLateAnswerIsTheRightOne() throws Exception {
        fault("GET /v1/balance", "delay", 300);

        var before = System.nanoTime();
        var balance = platform.stripe().v1().balance().retrieve();
        var took = Duration.ofNanos(System.nanoTime() - before);

        assertThat(took).isGreaterThanOrEqualTo(Duration.ofMillis(300));
        assertThat(balance.getObject()).isEqualTo("balance");
        assertThat(Json.tree(platform.open("/_standin/faults").body())
                        .path("data")
                        .size())
                .isZero();
    }

    private StripeClient impatient() {
        return StripeClient.builder()
                .setApiKey(TestPlatform.KEY)
                .setApiBase(platform.base())
                .setMaxNetworkRetries(0)
                .setReadTimeout(500)
                .build();
    }

    private void fault(String match, String kind, int delayMillis) {
        platform.control("faults", """
            {"match": "%s", "kind": "%s", "delayMs": %d}
            """.formatted(match, kind, delayMillis));
    }
}
