package dev.foothold.stripe.money;

import dev.foothold.stripe.holdings.Holdings;
import dev.foothold.stripe.holdings.Ids;
import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.holdings.Kind;
import dev.foothold.stripe.holdings.StandInClock;
import dev.foothold.stripe.http.ApiRequest;
import dev.foothold.stripe.http.Listing;
import dev.foothold.stripe.http.Refusal;
import dev.foothold.stripe.http.Routes;
import dev.foothold.stripe.http.Shelf;
import dev.foothold.stripe.webhooks.Events;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The will to pay a sum, through all its attempts.
public final class PaymentIntents {
    private static final List<String> OPEN =
            List.of("requires_payment_method", "requires_confirmation", "requires_action", "requires_capture");

    private static final String SHAPE = """
        {
          "id": "", "object": "payment_intent", "amount": 0, "amount_capturable": 0,
          "amount_details": {"tip": {}}, "amount_received": 0, "application": null,
          "application_fee_amount": null, "automatic_payment_methods": null, "canceled_at": null,
          "cancellation_reason": null, "capture_method": "automatic_async", "client_secret": "",
          "confirmation_method": "automatic", "created": 0, "currency": "usd", "customer": null,
          "description": null, "excluded_payment_method_types": null, "last_payment_error": null,
          "latest_charge": null, "livemode": false, "metadata": {}, "next_action": null, "on_behalf_of": null,
          "payment_method": null, "payment_method_configuration_details": null,
          "payment_method_options": {"card": {"installments": null, "mandate_options": null, "network": null,
                                              "request_three_d_secure": "automatic"}},
          "payment_method_types": ["card"], "processing": null, "receipt_email": null, "review": null,
          "setup_future_usage": null, "shipping": null, "source": null, "statement_descriptor": null,
          "statement_descriptor_suffix": null, "status": "requires_payment_method", "transfer_data": null,
          "transfer_group": null
        }
        """;

    private final StandInClock clock;
    private final Events events;
    private final Shelf shelf;

    public PaymentIntents(Holdings holdings, StandInClock clock, Events events) {
        this.clock = clock;
        this.events = events;
        this.shelf = new Shelf(holdings, Kind.PAYMENT_INTENT);
    }

    public void addTo(Routes routes) {
        routes.list("/v1/payment_intents", this::list);
        routes.get("/v1/payment_intents/{}", request -> shelf.asked(request, "intent"));
        routes.post("/v1/payment_intents/{}/cancel", this::cancel, "cancellation_reason");
    }

    public ObjectNode named(String id, String param) {
        return shelf.named(id, ApiRequest.PLATFORM, param);
    }

    /// Begins with what the Checkout Session asks for.
    ObjectNode begin(ObjectNode session) {
        var asked = session.path("_payment_intent_data");
        var id = shelf.newId();
        var intent = Json.object(SHAPE)
                .put("id", id)
                .put("amount", Json.number(session, "amount_total"))
                .put("client_secret", Ids.make(id + "_secret_"))
                .put("created", clock.seconds())
                .put("description", Json.text(asked, "description"))
                .put("receipt_email", Json.text(asked, "receipt_email"))
                .put("statement_descriptor_suffix", Json.text(asked, "statement_descriptor_suffix"))
                .put("transfer_group", Json.text(asked, "transfer_group"))
                .put("_session", Json.text(session, "id"));
        intent.set("metadata", asked.path("metadata").isObject() ? asked.get("metadata") : Json.empty());
        intent.set("payment_method_types", session.get("payment_method_types"));
        shelf.put(intent);
        events.tell("payment_intent.created", intent);
        return intent;
    }

    void processing(ObjectNode intent, ObjectNode charge) {
        become(intent, "processing", charge);
        events.tell("payment_intent.processing", intent);
    }

    void succeeded(ObjectNode intent, ObjectNode charge) {
        intent.put("amount_received", Json.number(intent, "amount")).putNull("last_payment_error");
        become(intent, "succeeded", charge);
        events.tell("payment_intent.succeeded", intent);
    }

    void failed(ObjectNode intent, ObjectNode charge, Payer.Decline decline) {
        intent.putObject("last_payment_error")
                .put("charge", Json.text(charge, "id"))
                .put("code", decline.code())
                .put("decline_code", decline.declineCode())
                .put("message", decline.message())
                .put("type", "card_error");
        become(intent, "requires_payment_method", charge);
        events.tell("payment_intent.payment_failed", intent);
    }

    private void become(ObjectNode intent, String status, ObjectNode charge) {
        intent.put("status", status)
                .put("latest_charge", Json.text(charge, "id"))
                .put("payment_method", Json.text(charge, "payment_method"));
        shelf.put(intent);
    }

    private ObjectNode cancel(ApiRequest request) {
        var intent = shelf.asked(request, "intent");
        if (Json.text(intent, "_session") != null) {
            throw Refusal.impossible(
                    null,
                    "payment_intent_unexpected_state",
                    "You cannot cancel this PaymentIntent because it was created by Checkout. Expire the Checkout"
                            + " Session instead.");
        }
        if (!OPEN.contains(Json.sure(intent, "status"))) {
            throw Refusal.impossible(
                    null,
                    "payment_intent_unexpected_state",
                    "You cannot cancel this PaymentIntent because it has a status of " + Json.sure(intent, "status")
                            + ". Only a PaymentIntent with one of the following statuses may be canceled: "
                            + String.join(", ", OPEN) + ".");
        }
        return canceled(intent, request.parameters().optional("cancellation_reason"));
    }

    private ObjectNode canceled(ObjectNode intent, @Nullable String reason) {
        intent.put("status", "canceled").put("canceled_at", clock.seconds()).put("cancellation_reason", reason);
        shelf.put(intent);
        events.tell("payment_intent.canceled", intent);
        return intent;
    }

    /// The session that it belonged to is over, and nobody can pay it any more.
    void giveUp(String id) {
        var intent = named(id, "intent");
        if (OPEN.contains(Json.sure(intent, "status"))) {
            canceled(intent, "abandoned");
        }
    }

    private ObjectNode list(ApiRequest request) {
        return Listing.page(request, shelf.newestFirst(request.account()));
    }
}
