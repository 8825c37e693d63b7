package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.shared.Money;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Messages that come in another order than things happened, or that are not for us. The stand-in keeps silent, so the
/// ones that a test sends are the only ones.
class MessageScenariosTest extends MoneyScene {

    @Autowired
    private JsonMapper json;

    private MessageFixtures messages;

    @BeforeEach
    void listen() {
        messages = new MessageFixtures(beans);
    }

    @Test
    void thatMoneyCameMayBeToldBeforeThatItsPageIsComplete() throws Exception {
        var asked = paidInSilence();
        var page = standIn.sessions(asked.id()).getFirst();

        messages.arrives(standIn.message(
                "payment_intent.succeeded", page.path("payment_intent").asString()));
        fixtures.awaitStatus(asked.id(), PaymentStatus.HELD);
        var before = payments.statement(asked.owner(), asked.id());
        var late = messages.arrives(
                standIn.message("checkout.session.completed", page.path("id").asString()));

        messages.awaitState(late, "DONE");
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

        var kept = messages.arrives(live.toString());

        assertThat(messages.state(kept)).isEqualTo("IGNORED");
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

        var kept = messages.arrives("connect", """
            {"id": "evt_%s", "object": "event", "type": "payout.paid", "livemode": false, "account": "%s",
             "data": {"object": {"id": "%s", "object": "payout", "amount": 100, "currency": "usd"}}}\
            """.formatted(UUID.randomUUID(), account, payout));

        messages.awaitState(kept, "DONE");
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

    private int count(String question, String parameter) {
        return database.sql(question).param(parameter).query(Integer.class).single();
    }
}
