package dev.foothold.payments.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.stripe.net.Webhook;
import dev.foothold.FootholdTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@FootholdTest
class WebhooksModuleTest {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private StripeSettings settings;

    @Autowired
    private JdbcClient database;

    @Test
    void keepsASignedMessageOnce() throws Exception {
        var id = "evt_" + UUID.randomUUID();
        var payload = payload(id, "customer.created", false);

        assertThat(send("platform", payload, signature(payload, 0))).hasStatus(HttpStatus.OK);
        assertThat(send("platform", payload, signature(payload, 0))).hasStatus(HttpStatus.OK);

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(state(id)).isEqualTo("IGNORED"));
    }

    @Test
    void refusesForgedOldFutureAndChangedMessages() throws Exception {
        var id = "evt_" + UUID.randomUUID();
        var payload = payload(id, "checkout.session.completed", false);

        assertThat(send("platform", payload, "t=1,v1=00")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(send("platform", payload, signature(payload, -3_600))).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(send("platform", payload, signature(payload, 3_600))).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(send("platform", payload + " ", signature(payload, 0))).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(send("connect", payload, signature(payload, 0))).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(http.post().uri("/api/webhooks/stripe/platform").content(payload))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(send("elsewhere", payload, signature(payload, 0))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(database.sql("SELECT COUNT(*) FROM webhook_inbox WHERE event_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void refusesWhatIsSignedButNoMessage() throws Exception {
        assertThat(send("platform", "{", signature("{", 0))).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(send("platform", "[]", signature("[]", 0))).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void ignoresTheOtherMode() throws Exception {
        var id = "evt_" + UUID.randomUUID();
        var payload = payload(id, "checkout.session.completed", true);

        assertThat(send("platform", payload, signature(payload, 0))).hasStatus(HttpStatus.OK);

        assertThat(state(id)).isEqualTo("IGNORED");
    }

    private MvcTestResult send(String endpoint, String payload, String signature) {
        return http.post()
                .uri("/api/webhooks/stripe/" + endpoint)
                .header("Stripe-Signature", signature)
                .content(payload)
                .exchange();
    }

    private String signature(String payload, long seconds) throws Exception {
        var secret = settings.webhookSecrets().platform().getFirst();
        return Webhook.Signature.generateSignatureHeader(
                payload, secret, Instant.now().getEpochSecond() + seconds);
    }

    private String state(String id) {
        return database.sql("SELECT state FROM webhook_inbox WHERE event_id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private static String payload(String id, String type, boolean live) {
        return """
            {"id": "%s", "object": "event", "type": "%s", "livemode": %s,
             "data": {"object": {"id": "cs_test_none"}}}\
            """.formatted(id, type, live);
    }
}
