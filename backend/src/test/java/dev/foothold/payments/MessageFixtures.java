package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.stripe.net.Webhook;
import dev.foothold.payments.stripe.StripeSettings;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/// Messages that a test sends in Stripe's name, and what becomes of them.
class MessageFixtures {

    private final StripeSettings settings;
    private final MockMvcTester http;
    private final JsonMapper json;
    private final JdbcClient database;

    MessageFixtures(BeanFactory beans) {
        settings = beans.getBean(StripeSettings.class);
        http = beans.getBean(MockMvcTester.class);
        json = beans.getBean(JsonMapper.class);
        database = beans.getBean(JdbcClient.class);
    }

    /// A message about our own account arrives; gives its id.
    String arrives(String message) throws Exception {
        return arrives("platform", message);
    }

    /// A message arrives at one of the endpoints; gives its id.
    String arrives(String endpoint, String message) throws Exception {
        assertThat(http.post()
                        .uri("/api/webhooks/stripe/" + endpoint)
                        .header("Stripe-Signature", signature(endpoint, message))
                        .content(message))
                .hasStatus(HttpStatus.OK);
        return id(message);
    }

    /// What Stripe signs a message with now.
    String signature(String endpoint, String message) throws Exception {
        var secrets = settings.webhookSecrets();
        var secret = (endpoint.equals("connect") ? secrets.connect() : secrets.platform()).getFirst();
        return Webhook.Signature.generateSignatureHeader(
                message, secret, Instant.now().getEpochSecond());
    }

    /// The id of a message.
    String id(String message) {
        return json.readTree(message).path("id").asString();
    }

    /// How far it got.
    String state(String event) {
        return database.sql("SELECT state FROM webhook_inbox WHERE event_id = ?")
                .param(event)
                .query(String.class)
                .single();
    }

    /// Waits until it has got somewhere.
    void awaitState(String event, String state) {
        await().alias("message " + event)
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(state(event)).isEqualTo(state));
    }
}
