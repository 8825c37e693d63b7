package dev.foothold.stripe.money;

import dev.foothold.stripe.holdings.Holdings;
import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.holdings.Kind;
import dev.foothold.stripe.holdings.StandInClock;
import dev.foothold.stripe.http.Listing;
import dev.foothold.stripe.http.Routes;
import dev.foothold.stripe.http.Shelf;
import dev.foothold.stripe.webhooks.Events;
import tools.jackson.databind.node.ObjectNode;

/// Card networks that think that a card was stolen, before its owner has asked for the money back.
public final class FraudWarnings {
    private final StandInClock clock;
    private final Events events;
    private final Shelf shelf;

    public FraudWarnings(Holdings holdings, StandInClock clock, Events events) {
        this.clock = clock;
        this.events = events;
        this.shelf = new Shelf(holdings, Kind.EARLY_FRAUD_WARNING);
    }

    public void addTo(Routes routes) {
        routes.list(
                "/v1/radar/early_fraud_warnings",
                request -> Listing.page(request, shelf.newestFirst(request.account())));
        routes.get("/v1/radar/early_fraud_warnings/{}", request -> shelf.asked(request, "early_fraud_warning"));
    }

    public ObjectNode warn(ObjectNode charge) {
        var warning = Json.empty()
                .put("id", shelf.newId())
                .put("object", "radar.early_fraud_warning")
                .put("actionable", !Json.is(charge, "refunded") && !Json.is(charge, "disputed"))
                .put("charge", Json.sure(charge, "id"))
                .put("created", clock.seconds())
                .put("fraud_type", "made_with_stolen_card")
                .put("livemode", false)
                .put("payment_intent", Json.text(charge, "payment_intent"));
        shelf.put(warning);
        events.tell("radar.early_fraud_warning.created", warning);
        return warning;
    }
}
