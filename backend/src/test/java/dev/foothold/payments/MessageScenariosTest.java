package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.stripe.net.Webhook;
import dev.foothold.FootholdTest;
import dev.foothold.payments.stripe.StripeSettings;
import dev.foothold.shared.Money;
import java.time.Duration;
import java.time.Instant;
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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Messages that come in another order than things happened, or that are not for us. The stand-in keeps silent, so the
/// ones that a test sends are the only ones.
@FootholdTest
class MessageScenariosTest {

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
    void thatMoneyCameMayBeToldBeforeThatItsPageIsComplete() throws Exception {
        var asked = paidInSilence();
        var page = standIn.sessions(asked.id()).getFirst();

        arrives(
                "platform",
                standIn.message(
                        "payment_intent.succeeded", page.path("payment_intent").asString()));
        fixtures.awaitStatus(asked.id(), PaymentStatus.HELD);
        var before = payments.statement(asked.owner(), asked.id());
        var late = arrives(
                "platform",
                standIn.message("checkout.session.completed", page.path("id").asString()));

        awaitState(late, "DONE");
        assertThat(before).extracting(LedgerEntryView::kind).containsOnly("CHARGE_PAID");
        assertThat(payments.statement(asked.owner(), asked.id())).isEqualTo(before);
        assertThat(payments.get(asked.id()).held()).isEqualTo(Money.usd(400_00));
    }

    @Test
    void aMessageOfTheOtherModeAboutAPageOfOursMovesNothing() throws Exception {
        var asked = paidInSilence();
        var page = standIn.sessions(asked.id()).getFirst().path("id").asString();
        var live = (ObjectNode) json.readTree(standIn.message("checkout.session.completed", page));
        live.put("id", "evt_" + UUID.randomUUID()).put("livemode", true);

        var kept = arrives("platform", live.toString());

        assertThat(state(kept)).isEqualTo("IGNORED");
        assertThat(database.sql("SELECT due_at IS NULL FROM webhook_inbox WHERE event_id = ?")
                        .param(kept)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(payments.get(asked.id()).status()).isEqualTo(PaymentStatus.CHECKOUT_OPEN);
    }

    @Test
    void aMessageAboutAnAccountThatNobodyKnowsMovesNothing() throws Exception {
        var payout = "po_" + UUID.randomUUID();
        var account = "acct_" + UUID.randomUUID();

        var kept = arrives("connect", """
            {"id": "evt_%s", "object": "event", "type": "payout.paid", "livemode": false, "account": "%s",
             "data": {"object": {"id": "%s", "object": "payout", "amount": 100, "currency": "usd"}}}\
            """.formatted(UUID.randomUUID(), account, payout));

        awaitState(kept, "DONE");
        assertThat(count("SELECT COUNT(*) FROM ledger_tx WHERE posting_key LIKE ?", "po:" + payout + ":%"))
                .isZero();
        assertThat(count("SELECT COUNT(*) FROM connected_account WHERE stripe_account = ?", account))
                .isZero();
    }

    private PaymentFixtures.Asked paidInSilence() {
        var asked = fixtures.requested(400_00);
        var page = payments.checkout(asked.owner(), asked.id(), "/engagements");
        standIn.keepSilent(true);
        standIn.pay(page);
        return asked;
    }

    // gives the id of the message
    private String arrives(String endpoint, String message) throws Exception {
        var secrets = settings.webhookSecrets();
        var secret = (endpoint.equals("connect") ? secrets.connect() : secrets.platform()).getFirst();
        var signature = Webhook.Signature.generateSignatureHeader(
                message, secret, Instant.now().getEpochSecond());
        assertThat(http.post()
                        .uri("/api/webhooks/stripe/" + endpoint)
                        .header("Stripe-Signature", signature)
                        .content(message))
                .hasStatus(HttpStatus.OK);
        return json.readTree(message).path("id").asString();
    }

    private void awaitState(String event, String state) {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(state(event)).isEqualTo(state));
    }

    private String state(String event) {
        return database.sql("SELECT state FROM webhook_inbox WHERE event_id = ?")
                .param(event)
                .query(String.class)
                .single();
    }

    private int count(String question, String parameter) {
        return database.sql(question).param(parameter).query(Integer.class).single();
    }
}
