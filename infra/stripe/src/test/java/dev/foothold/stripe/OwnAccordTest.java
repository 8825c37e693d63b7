package dev.foothold.stripe;

import static dev.foothold.stripe.TestPlatform.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.exception.StripeException;
import com.stripe.model.Balance;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.ConnectCollectionTransfer;
import com.stripe.param.BalanceTransactionRetrieveParams;
import dev.foothold.stripe.holdings.Json;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What Stripe moves of its own accord, which no other object tells of.
class OwnAccordTest {
    private TestPlatform platform;

    @BeforeEach
    void start(@TempDir Path directory) throws Exception {
        platform = TestPlatform.in(directory);
        platform.control("top-ups", "{\"amount\": 10000}");
    }

    @AfterEach
    void stop() throws Exception {
        platform.close();
    }

    @Test
    void comesAndGoes() throws Exception {
        move("{\"type\": \"contribution\", \"amount\": 700, \"direction\": \"out\"}");
        var came = move("{\"type\": \"contribution\", \"amount\": 200}");

        assertThat(came.getType()).isEqualTo("contribution");
        assertThat(came.getNet()).isEqualTo(200);
        assertThat(available(balance())).isEqualTo(10_000 - 700 + 200);
    }

    @Test
    void isKeptBackAndLetGoAgain() throws Exception {
        move("{\"type\": \"reserve_transaction\", \"amount\": 3000, \"direction\": \"out\"}");
        var keptBack = balance();
        move("{\"type\": \"reserve_transaction\", \"amount\": 1000}");

        assertThat(available(keptBack)).isEqualTo(7_000);
        assertThat(reserved(keptBack)).isEqualTo(3_000);
        assertThat(available(balance())).isEqualTo(8_000);
        assertThat(reserved(balance())).isEqualTo(2_000);
    }

    @Test
    void coversAConnectedAccountInTheRed() throws Exception {
        var account = platform.payableAccount();
        platform.control(
                "movements",
                "{\"type\": \"adjustment\", \"amount\": 500, \"direction\": \"out\", \"account\": \"%s\"}"
                        .formatted(account));
        var inTheRed = platform.stripe().v1().balance().retrieve(as(account));

        var covered = move("{\"type\": \"connect_collection_transfer\", \"amount\": 500, \"direction\": \"out\", %s}"
                .formatted("\"destination\": \"" + account + "\""));

        assertThat(available(inTheRed)).isEqualTo(-500);
        assertThat(covered.getNet()).isEqualTo(-500);
        assertThat(covered.getSourceObject()).isInstanceOfSatisfying(ConnectCollectionTransfer.class, transfer -> {
            assertThat(transfer.getAmount()).isEqualTo(500);
            assertThat(transfer.getDestination()).isEqualTo(account);
        });
    }

    private BalanceTransaction move(String asked) throws StripeException {
        var id = Json.sure(platform.control("movements", asked), "id");
        var whole =
                BalanceTransactionRetrieveParams.builder().addExpand("source").build();
        return platform.stripe().v1().balanceTransactions().retrieve(id, whole);
    }

    private Balance balance() throws StripeException {
        return platform.stripe().v1().balance().retrieve();
    }

    private static long available(Balance balance) {
        return balance.getAvailable().getFirst().getAmount();
    }

    private static long reserved(Balance balance) {
        return balance.getConnectReserved().getFirst().getAmount();
    }
}
