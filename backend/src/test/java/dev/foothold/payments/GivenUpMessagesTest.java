package dev.foothold.payments;

import static dev.foothold.accounts.AccountFixtures.asOperator;
import static dev.foothold.accounts.AccountFixtures.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.shared.Money;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Messages that were tried too often, until an operator has them tried again. The stand-in keeps silent, so the
/// ones that a test sends are the only ones.
class GivenUpMessagesTest extends MoneyScene {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JsonMapper json;

    private MessageFixtures messages;

    @BeforeEach
    void listen() {
        messages = new MessageFixtures(beans);
    }

    @Test
    void oneThatIsTriedAgainOnceStripeAnswersBringsTheMoneyThatItTellsOf() throws Exception {
        var asked = fixtures.requested(400_00);
        var page = payments.checkout(asked.owner(), asked.id(), "/engagements");
        standIn.keepSilent(true);
        standIn.pay(page);
        standIn.fault("GET /v1/checkout/sessions/*", "error_500_before", 200);
        var message = messages.arrives(standIn.message("checkout.session.completed", StandIn.session(page)));
        wasTriedTenTimes(message);
        messages.awaitState(message, "MANUAL");

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
        messages.awaitState(message, "DONE");
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

    // thirty-one hours later; the next try is the last one
    private void wasTriedTenTimes(String message) {
        database.sql("UPDATE webhook_inbox SET tries = 10 WHERE event_id = ?")
                .param(message)
                .update();
    }
}
