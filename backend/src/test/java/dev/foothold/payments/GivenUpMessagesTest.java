package dev.foothold.payments;

import static dev.foothold.accounts.AccountFixtures.asOperator;
import static dev.foothold.accounts.AccountFixtures.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.stripe.net.Webhook;
import dev.foothold.FootholdTest;
import dev.foothold.payments.stripe.StripeSettings;
import dev.foothold.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Messages that were tried too often, until an operator has them tried again. The stand-in keeps silent, so the
/// ones that a test sends are the only ones.
@FootholdTest
class GivenUpMessagesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private Payments payments;

    @Autowired
    private StripeSettings settings;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private JdbcClient database;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Environment environment;

    private PaymentFixtures fixtures;
    private StandIn standIn;

    @BeforeEach
    void prepare() {
        fixtures = new PaymentFixtures(beans);
        standIn = new StandIn(environment);
    }

    @AfterEach
    void repair() {
        standIn.repair();
    }

    @Test
    void oneThatIsTriedAgainOnceStripeAnswersBringsTheMoneyThatItTellsOf() throws Exception {
        var asked = fixtures.requested(400_00);
        var page = payments.checkout(asked.owner(), asked.id(), "/engagements");
        standIn.keepSilent(true);
        standIn.pay(page);
        standIn.fault("GET /v1/checkout/sessions/*", "error_500_before", 200);
        var message = arrives(standIn.message("checkout.session.completed", StandIn.session(page)));
        wasTriedTenTimes(message);
        awaitState(message, "MANUAL");

        assertThat(listed(message)).singleElement().satisfies(row -> {
            assertThat(row.path("endpoint").asString()).isEqualTo("PLATFORM");
            assertThat(row.path("type").asString()).isEqualTo("checkout.session.completed");
            assertThat(row.path("account").isNull()).isTrue();
            assertThat(row.path("tries").asInt()).isGreaterThanOrEqualTo(10);
            assertThat(row.path("trouble").asString()).contains("StripeNotReachable");
        });
        assertThat(payments.get(asked.id()).status()).isEqualTo(PaymentStatus.CHECKOUT_OPEN);
        standIn.noFaults();
        assertThat(repeat(message)).hasStatus(HttpStatus.ACCEPTED);

        fixtures.awaitStatus(asked.id(), PaymentStatus.HELD);
        awaitState(message, "DONE");
        assertThat(payments.get(asked.id()).held()).isEqualTo(Money.usd(400_00));
        assertThat(listed(message)).isEmpty();
        assertThat(repeat(message))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .asString()
                .endsWith("message-not-given-up");
    }

    @Test
    void oneThatWaitsForItsTurnIsLeftAsItIs() {
        var message = "evt_" + UUID.randomUUID();
        database.sql("""
                INSERT INTO webhook_inbox
                    (event_id, endpoint, type, object_id, live, payload, state, tries, due_at, received_at)
                VALUES (?, 'PLATFORM', 'charge.updated', 'ch_none', FALSE, '{}', 'NEW', 4,
                    UTC_TIMESTAMP(6) + INTERVAL 1 HOUR, UTC_TIMESTAMP(6))\
                """).param(message).update();

        assertThat(listed(message)).isEmpty();
        assertThat(repeat(message)).hasStatus(HttpStatus.ACCEPTED);

        assertThat(database.sql("""
                        SELECT COUNT(*) FROM webhook_inbox
                        WHERE event_id = ? AND tries = 4 AND due_at > UTC_TIMESTAMP(6) + INTERVAL 50 MINUTE\
                        """).param(message).query(Integer.class).single())
                .isOne();
        database.sql("DELETE FROM webhook_inbox WHERE event_id = ?")
                .param(message)
                .update();
    }

    @Test
    void oneThatNobodyKnowsIsNotTriedAgain() {
        assertThat(repeat("evt_" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(repeat("évt")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult repeat(String message) {
        return http.post()
                .uri("/api/finance/messages/{id}/repetition", message)
                .with(asOperator(fixtures.operator()))
                .with(csrf())
                .exchange();
    }

    private List<JsonNode> listed(String message) {
        var answer = http.get()
                .uri("/api/finance/messages/given-up")
                .with(asOperator(fixtures.operator()))
                .exchange();
        assertThat(answer).hasStatusOk();
        return json.readTree(answer.getResponse().getContentAsByteArray())
                .valueStream()
                .filter(row -> row.path("id").asString().equals(message))
                .toList();
    }

    // gives the id of the message
    private String arrives(String message) throws Exception {
        var signature = Webhook.Signature.generateSignatureHeader(
                message,
                settings.webhookSecrets().platform().getFirst(),
                Instant.now().getEpochSecond());
        assertThat(http.post()
                        .uri("/api/webhooks/stripe/platform")
                        .header("Stripe-Signature", signature)
                        .content(message))
                .hasStatus(HttpStatus.OK);
        return json.readTree(message).path("id").asString();
    }

    // thirty-one hours later; the next try is the last one
    private void wasTriedTenTimes(String message) {
        database.sql("UPDATE webhook_inbox SET tries = 10 WHERE event_id = ?")
                .param(message)
                .update();
    }

    private void awaitState(String event, String state) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(database.sql("SELECT state FROM webhook_inbox WHERE event_id = ?")
                                .param(event)
                                .query(String.class)
                                .single())
                        .isEqualTo(state));
    }
}
