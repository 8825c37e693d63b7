package dev.foothold.stripe.money;

import static dev.foothold.stripe.money.BalanceTransactions.has;

import dev.foothold.stripe.holdings.Agenda;
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
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// The payment pages that the platform asks for, from open to complete or expired.
public final class CheckoutSessions {
    private static final String EXPIRY = "session_expires";

    private final Holdings holdings;
    private final StandInClock clock;
    private final Agenda agenda;
    private final Events events;
    private final PaymentIntents intents;
    private final String base;
    private final Shelf shelf;

    public CheckoutSessions(
            Holdings holdings, StandInClock clock, Agenda agenda, Events events, PaymentIntents intents, String base) {
        this.holdings = holdings;
        this.clock = clock;
        this.agenda = agenda;
        this.events = events;
        this.intents = intents;
        this.base = base;
        this.shelf = new Shelf(holdings, Kind.SESSION);
        agenda.on(
                EXPIRY,
                id -> shelf.find(id, ApiRequest.PLATFORM)
                        .filter(CheckoutSessions::isOpen)
                        .ifPresent(this::expired));
    }

    public void addTo(Routes routes) {
        routes.post("/v1/checkout/sessions", this::create, CheckoutOrder.PARAMETERS);
        routes.list("/v1/checkout/sessions", this::list, "payment_intent", "status");
        routes.get("/v1/checkout/sessions/{}", request -> shelf.asked(request, "session"));
        routes.post("/v1/checkout/sessions/{}/expire", this::expire);
    }

    public ObjectNode named(String id) {
        return shelf.named(id, ApiRequest.PLATFORM, "session");
    }

    public Optional<ObjectNode> find(String id) {
        return shelf.find(id, ApiRequest.PLATFORM);
    }

    public static boolean isOpen(ObjectNode session) {
        return "open".equals(Json.text(session, "status"));
    }

    /// Gives the open pages their new address, when the stand-in has moved to another port.
    public void moveHouse() {
        holdings.oldestFirst(Kind.SESSION)
                .filter(CheckoutSessions::isOpen)
                .filter(session -> !url(session).equals(Json.text(session, "url")))
                .map(ObjectNode::deepCopy)
                .toList()
                .forEach(session -> shelf.put(session.put("url", url(session))));
    }

    void put(ObjectNode session) {
        shelf.put(session);
    }

    private ObjectNode create(ApiRequest request) {
        var session = CheckoutOrder.session(request.parameters(), clock.seconds());
        session.put("id", Ids.make(shelf.newId())).put("created", clock.seconds());
        session.put("url", url(session));
        shelf.put(session);
        agenda.at(Json.number(session, "expires_at"), EXPIRY, Json.sure(session, "id"));
        return session;
    }

    private ObjectNode expire(ApiRequest request) {
        var session = shelf.asked(request, "session");
        if (!isOpen(session)) {
            throw Refusal.impossible(
                    null,
                    null,
                    "Only Checkout Sessions with a status in [\"open\"] can be expired. This Checkout Session has a"
                            + " status of " + Json.sure(session, "status") + ".");
        }
        return expired(session);
    }

    private ObjectNode expired(ObjectNode session) {
        session.put("status", "expired").putNull("url");
        shelf.put(session);
        var intent = Json.text(session, "payment_intent");
        if (intent != null) {
            intents.giveUp(intent);
        }
        events.tell("checkout.session.expired", session);
        return session;
    }

    private ObjectNode list(ApiRequest request) {
        var asked = request.parameters();
        return Listing.page(
                request,
                shelf.newestFirst(request.account())
                        .filter(has("payment_intent", asked.optional("payment_intent")))
                        .filter(has("status", asked.optional("status"))));
    }

    private String url(ObjectNode session) {
        return base + "/c/pay/" + Json.sure(session, "id");
    }
}
