package dev.foothold.stripe;

import static dev.foothold.stripe.TestPlatform.key;
import static dev.foothold.stripe.TestPlatform.order;
import static dev.foothold.stripe.TestPlatform.transferOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.ApiException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.RateLimitException;
import com.stripe.param.checkout.SessionCreateParams;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One key, one effect, whatever happens on the way.
class IdempotencyTest {
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
    void answersARepeatWithTheFirstAnswer() throws Exception {
        var sessions = platform.stripe().v1().checkout().sessions();

        var first = sessions.create(order(40_000).build(), key("prod:session:1:1"));
        var again = sessions.create(order(40_000).build(), key("prod:session:1:1"));

        assertThat(again.getId()).isEqualTo(first.getId());
        assertThat(again.getLastResponse().headers().firstValue("Idempotent-Replayed"))
                .hasValue("true");
        assertThat(sessions.list().getData()).hasSize(1);
    }

    @Test
    void refusesOtherParametersUnderTheSameKey() throws Exception {
        var sessions = platform.stripe().v1().checkout().sessions();
        sessions.create(order(40_000).build(), key("k"));

        assertThatThrownBy(() -> sessions.create(order(50_000).build(), key("k")))
                .isInstanceOf(IdempotencyException.class)
                .hasMessageContaining("same parameters");
    }

    @Test
    void doesNotUseUpAKeyForInvalidParameters() throws Exception {
        var sessions = platform.stripe().v1().checkout().sessions();
        var nothingToPay = SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setSuccessUrl("http://localhost/done")
                .build();

        assertThatThrownBy(() -> sessions.create(nothingToPay, key("k")))
                .isInstanceOfSatisfying(InvalidRequestException.class, refused -> {
                    assertThat(refused.getCode()).isEqualTo("parameter_missing");
                    assertThat(refused.getParam()).isEqualTo("line_items");
                });
        assertThat(sessions.create(order(40_000).build(), key("k")).getId()).startsWith("cs_test_");
    }

    @Test
    void repeatsARefusalThatHadBegun() throws Exception {
        var transfers = platform.stripe().v1().transfers();
        var account = platform.account().getId();
        var transfer = transferOrder(account, platform.paidCharge(40_000), 36_000);
        assertThatThrownBy(() -> transfers.create(transfer, key("a:1"))).hasMessageContaining("capabilities");

        platform.control("onboard/" + account, "{}");

        assertThatThrownBy(() -> transfers.create(transfer, key("a:1"))).hasMessageContaining("capabilities");
        assertThat(transfers.create(transfer, key("a:2")).getAmount()).isEqualTo(36_000);
    }

    @Test
    void repeatsAServerErrorAfterTheEffect() throws Exception {
        var transfers = platform.stripe().v1().transfers();
        var transfer = transferOrder(platform.payableAccount(), platform.paidCharge(40_000), 36_000);
        fault("POST /v1/transfers", "error_500_after", 1);

        assertThatThrownBy(() -> transfers.create(transfer, key("k"))).isInstanceOf(ApiException.class);
        assertThatThrownBy(() -> transfers.create(transfer, key("k"))).isInstanceOf(ApiException.class);

        assertThat(transfers.list().getData()).hasSize(1);
    }

    @Test
    void makesOneTransferWhenTheAnswerIsLost() throws Exception {
        var transfers = platform.stripe().v1().transfers();
        var transfer = transferOrder(platform.payableAccount(), platform.paidCharge(40_000), 36_000);
        // The Java client repeats a broken POST by itself once, so the fault strikes twice.
        fault("POST /v1/transfers", "drop_after", 2);

        assertThatThrownBy(() -> transfers.create(transfer, key("k"))).isInstanceOf(ApiConnectionException.class);
        platform.control("faults/clear", "{}");

        assertThat(transfers.create(transfer, key("k")).getAmount()).isEqualTo(36_000);
        assertThat(transfers.list().getData()).hasSize(1);
    }

    @Test
    void doesNothingWhenTooManyAsk() throws Exception {
        var sessions = platform.stripe().v1().checkout().sessions();
        fault("POST /v1/*", "429", 1);

        assertThatThrownBy(() -> sessions.create(order(40_000).build(), key("k")))
                .isInstanceOf(RateLimitException.class);
        assertThat(sessions.create(order(40_000).build(), key("k")).getStatus()).isEqualTo("open");
    }

    @Test
    void forgetsAKeyAfterADay() throws Exception {
        var sessions = platform.stripe().v1().checkout().sessions();
        var first = sessions.create(order(40_000).build(), key("k"));

        platform.advance(Duration.ofHours(25));

        assertThat(sessions.create(order(40_000).build(), key("k")).getId()).isNotEqualTo(first.getId());
    }

    @Test
    void keepsKeysOfTheSecondApiToo() throws Exception {
        var accounts = platform.stripe().v2().core().accounts();

        var first = accounts.create(TestPlatform.accountOrder(), key("account:1"));
        var again = accounts.create(TestPlatform.accountOrder(), key("account:1"));

        assertThat(again.getId()).isEqualTo(first.getId());
    }

    private void fault(String match, String kind, int times) {
        platform.control("faults", """
            {"match": "%s", "kind": "%s", "times": %d}
            """.formatted(match, kind, times));
    }
}
