package dev.foothold.stripe.money;

import dev.foothold.stripe.holdings.Agenda;
import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.holdings.StandInClock;
import dev.foothold.stripe.http.Refusal;
import dev.foothold.stripe.webhooks.Events;
import java.time.Duration;
import tools.jackson.databind.node.ObjectNode;

/// What happens when the payer presses the button on the payment page.
public final class CheckoutPayments {
    private static final String SETTLEMENT = "debit_settles";
    private static final Duration DEBIT = Duration.ofDays(4);

    private final CheckoutSessions sessions;
    private final PaymentIntents intents;
    private final Charges charges;
    private final Disputes disputes;
    private final StandInClock clock;
    private final Agenda agenda;
    private final Events events;

    public CheckoutPayments(
            CheckoutSessions sessions,
            PaymentIntents intents,
            Charges charges,
            Disputes disputes,
            StandInClock clock,
            Agenda agenda,
            Events events) {
        this.sessions = sessions;
        this.intents = intents;
        this.charges = charges;
        this.disputes = disputes;
        this.clock = clock;
        this.agenda = agenda;
        this.events = events;
        agenda.on(SETTLEMENT, this::settleIfProcessing);
    }

    /// Pays an open session; one that is complete already stays as it is, so a second click costs nothing.
    public ObjectNode pay(String id, Payer payer) {
        var session = sessions.named(id);
        if ("complete".equals(Json.text(session, "status"))) {
            return session;
        }
        refuseUnlessPayable(session, payer);
        var decline = payer.decline();
        if (decline.isPresent()) {
            return decline(session, payer, decline.get());
        }
        return payer.isCard() ? payNow(session, payer) : payLater(session, payer);
    }

    public ObjectNode decline(String id, Payer payer) {
        var session = sessions.named(id);
        refuseUnlessPayable(session, payer);
        return decline(session, payer, Payer.Decline.GENERIC);
    }

    /// Lets a bank answer a debit before its time.
    public ObjectNode settle(String intentId, boolean good) {
        var intent = intents.named(intentId, "payment_intent");
        if (!"processing".equals(Json.text(intent, "status"))) {
            throw Refusal.impossible(null, null, "Only a payment that is processing can be settled.");
        }
        var session = sessions.named(Json.sure(intent, "_session"));
        var charge = charges.named(Json.sure(intent, "latest_charge"), "charge");
        if (good) {
            charges.settle(charge, Payer.bankAccount(null));
            intents.succeeded(intent, charge);
            events.tell("charge.succeeded", charge);
            sessions.put(session.put("payment_status", "paid"));
            events.tell("checkout.session.async_payment_succeeded", session);
        } else {
            var decline = new Payer.Decline(
                    "payment_method_bank_debit_failed", "debit_not_authorized", "The customer's bank did not pay.");
            charges.fail(charge, decline);
            intents.failed(intent, charge, decline);
            events.tell("charge.failed", charge);
            events.tell("checkout.session.async_payment_failed", session);
        }
        return sessions.named(Json.sure(session, "id"));
    }

    private ObjectNode payNow(ObjectNode session, Payer payer) {
        var intent = intent(session);
        var charge = charges.take(intent, payer);
        intents.succeeded(intent, charge);
        events.tell("charge.succeeded", charge);
        complete(session, payer).put("payment_status", "paid");
        sessions.put(session);
        events.tell("checkout.session.completed", session);
        if (payer.willDispute()) {
            disputes.open(charge, Json.number(charge, "amount"), "fraudulent");
        }
        if (payer.willInquire()) {
            disputes.inquire(charge, Json.number(charge, "amount"));
        }
        return session;
    }

    private ObjectNode payLater(ObjectNode session, Payer payer) {
        var intent = intent(session);
        var charge = charges.begin(intent, payer);
        intents.processing(intent, charge);
        events.tell("charge.pending", charge);
        complete(session, payer);
        sessions.put(session);
        events.tell("checkout.session.completed", session);
        agenda.at(clock.seconds() + DEBIT.toSeconds(), SETTLEMENT, Json.sure(intent, "id"));
        return session;
    }

    private ObjectNode decline(ObjectNode session, Payer payer, Payer.Decline decline) {
        var intent = intent(session);
        var charge = charges.fail(charges.begin(intent, payer), decline);
        intents.failed(intent, charge, decline);
        events.tell("charge.failed", charge);
        session.put("_declined", decline.message());
        sessions.put(session);
        return session;
    }

    // A session that was declined before tries again with the same intent.
    private ObjectNode intent(ObjectNode session) {
        var known = Json.text(session, "payment_intent");
        var intent = known == null ? intents.begin(session) : intents.named(known, "payment_intent");
        session.put("payment_intent", Json.sure(intent, "id"));
        return intent;
    }

    private static ObjectNode complete(ObjectNode session, Payer payer) {
        session.put("status", "complete").putNull("url").remove("_declined");
        session.putObject("customer_details")
                .putNull("address")
                .put("email", payer.email())
                .put("name", payer.name())
                .putNull("phone")
                .put("tax_exempt", "none")
                .putNull("tax_ids");
        return session;
    }

    private static void refuseUnlessPayable(ObjectNode session, Payer payer) {
        if (!CheckoutSessions.isOpen(session)) {
            throw Refusal.impossible(null, null, "This payment page is no longer open.");
        }
        var accepted = session.path("payment_method_types").values().stream()
                .anyMatch(method -> method.asString().equals(payer.type()));
        if (!accepted) {
            throw Refusal.invalid("method", "This payment page does not take " + payer.type() + ".");
        }
    }

    private void settleIfProcessing(String intentId) {
        var status = Json.text(intents.named(intentId, "payment_intent"), "status");
        if ("processing".equals(status)) {
            settle(intentId, true);
        }
    }
}
