package dev.foothold.stripe.money;

import static dev.foothold.stripe.money.BalanceTransactions.has;

import dev.foothold.stripe.holdings.Holdings;
import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.holdings.Kind;
import dev.foothold.stripe.holdings.StandInClock;
import dev.foothold.stripe.http.ApiRequest;
import dev.foothold.stripe.http.Listing;
import dev.foothold.stripe.http.Refusal;
import dev.foothold.stripe.http.Routes;
import dev.foothold.stripe.http.Shelf;
import dev.foothold.stripe.money.BalanceTransactions.Movement;
import dev.foothold.stripe.webhooks.Events;
import java.time.Duration;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Payers who ask their bank for the money back, and how the bank decides.
public final class Disputes {
    private static final long FEE = 1500;
    private static final Duration TIME_TO_ANSWER = Duration.ofDays(7);

    private static final String SHAPE = """
        {
          "id": "", "object": "dispute", "amount": 0, "balance_transactions": [], "charge": null, "created": 0,
          "currency": "usd", "enhanced_eligibility_types": [], "evidence": {},
          "evidence_details": {"due_by": null, "enhanced_eligibility": {}, "has_evidence": false,
                               "past_due": false, "submission_count": 0},
          "is_charge_refundable": false, "livemode": false, "metadata": {}, "payment_intent": null,
          "payment_method_details": {"card": {"brand": "visa", "case_type": "chargeback", "network": "visa",
                                              "network_reason_code": "10.4"}, "type": "card"},
          "reason": "", "status": "needs_response"
        }
        """;

    private final StandInClock clock;
    private final Events events;
    private final Charges charges;
    private final BalanceTransactions transactions;
    private final Shelf shelf;
    private final Shelf booked;

    public Disputes(
            Holdings holdings, StandInClock clock, Events events, Charges charges, BalanceTransactions transactions) {
        this.clock = clock;
        this.events = events;
        this.charges = charges;
        this.transactions = transactions;
        this.shelf = new Shelf(holdings, Kind.DISPUTE);
        this.booked = new Shelf(holdings, Kind.BALANCE_TRANSACTION);
    }

    public void addTo(Routes routes) {
        routes.list("/v1/disputes", this::list, "charge", "payment_intent");
        routes.get("/v1/disputes/{}", request -> shelf.asked(request, "dispute"));
        routes.post("/v1/disputes/{}", this::update, "evidence", "metadata", "submit");
        routes.post("/v1/disputes/{}/close", request -> close(shelf.asked(request, "dispute"), false));
    }

    /// The payer's bank takes the money back first and asks afterwards.
    public ObjectNode open(ObjectNode charge, long amount, String reason) {
        if (!"succeeded".equals(Json.text(charge, "status")) || Json.is(charge, "disputed")) {
            throw Refusal.impossible("charge", null, "Only a paid charge without a dispute can be disputed.");
        }
        if (amount > Json.number(charge, "amount")) {
            throw Refusal.invalid("amount", "The dispute is larger than the charge.");
        }
        var dispute = Json.object(SHAPE)
                .put("id", shelf.newId())
                .put("amount", amount)
                .put("charge", Json.sure(charge, "id"))
                .put("created", clock.seconds())
                .put("payment_intent", Json.text(charge, "payment_intent"))
                .put("reason", reason);
        dispute.withObject("evidence_details").put("due_by", clock.seconds() + TIME_TO_ANSWER.toSeconds());
        charges.put(charge.put("disputed", true));
        shelf.put(dispute);
        events.tell("charge.dispute.created", dispute);
        book(dispute, -amount, FEE, "Chargeback withdrawal", "dispute");
        shelf.put(dispute);
        events.tell("charge.dispute.funds_withdrawn", dispute);
        return dispute;
    }

    public ObjectNode named(String id) {
        return shelf.named(id, ApiRequest.PLATFORM, "dispute");
    }

    public ObjectNode close(ObjectNode dispute, boolean won) {
        if (isClosed(dispute)) {
            throw Refusal.impossible(null, null, "This dispute is already closed.");
        }
        dispute.put("status", won ? "won" : "lost");
        if (won) {
            book(dispute, Json.number(dispute, "amount"), 0, "Chargeback reversal", "dispute_reversal");
        }
        shelf.put(dispute);
        if (won) {
            events.tell("charge.dispute.funds_reinstated", dispute);
        }
        events.tell("charge.dispute.closed", dispute);
        return dispute;
    }

    private ObjectNode update(ApiRequest request) {
        var dispute = shelf.asked(request, "dispute");
        var asked = request.parameters();
        if (isClosed(dispute)) {
            throw Refusal.impossible(null, null, "This dispute is already closed.");
        }
        var evidence = dispute.withObject("evidence");
        asked.names("evidence")
                .forEach(name -> evidence.put(name, asked.below("evidence").optional(name)));
        asked.mergeMetadata(dispute);
        var details = dispute.withObject("evidence_details").put("has_evidence", !evidence.isEmpty());
        if (!asked.flag("submit")) {
            shelf.put(dispute);
            events.tell("charge.dispute.updated", dispute);
            return dispute;
        }
        details.put("submission_count", Json.number(details, "submission_count") + 1);
        shelf.put(dispute.put("status", "under_review"));
        events.tell("charge.dispute.updated", dispute);
        return decided(dispute, Json.textOr(evidence, "uncategorized_text", ""));
    }

    // Stripe's own test words decide a case at once.
    private ObjectNode decided(ObjectNode dispute, String text) {
        return switch (text) {
            case "winning_evidence" -> close(dispute, true);
            case "losing_evidence" -> close(dispute, false);
            default -> dispute;
        };
    }

    private void book(ObjectNode dispute, long amount, long fee, String description, String category) {
        var source = Json.sure(dispute, "id");
        var movement = new Movement("adjustment", ApiRequest.PLATFORM, amount, fee, source, clock.seconds());
        var id = transactions.book(movement, description, category);
        ((ArrayNode) dispute.path("balance_transactions")).add(booked.named(id, ApiRequest.PLATFORM, "id"));
    }

    private ObjectNode list(ApiRequest request) {
        var asked = request.parameters();
        return Listing.page(
                request,
                shelf.newestFirst(request.account())
                        .filter(has("charge", asked.optional("charge")))
                        .filter(has("payment_intent", asked.optional("payment_intent"))));
    }

    private static boolean isClosed(ObjectNode dispute) {
        var status = Json.text(dispute, "status");
        return "won".equals(status) || "lost".equals(status);
    }
}
