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
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Payers who ask their bank for the money back, and how the bank decides.
public final class Disputes {
    private static final long FEE = 1500;
    private static final Duration TIME_TO_ANSWER = Duration.ofDays(7);
    private static final List<String> ASKED = List.of("warning_needs_response", "warning_under_review");
    private static final List<String> CLOSED = List.of("won", "lost", "warning_closed");

    private static final String SHAPE = """
        {
          "id": "", "object": "dispute", "amount": 0, "balance_transactions": [], "charge": null, "created": 0,
          "currency": "usd", "enhanced_eligibility_types": [], "evidence": {"enhanced_evidence": {}},
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
        var dispute = begun(charge, amount, reason, "needs_response");
        events.tell("charge.dispute.created", dispute);
        return withdrawn(dispute);
    }

    /// The payer's bank asks about a payment without taking anything.
    public ObjectNode inquire(ObjectNode charge, long amount) {
        var dispute = begun(charge, amount, "general", ASKED.getFirst()).put("is_charge_refundable", true);
        caseType(dispute, "inquiry");
        shelf.put(dispute);
        events.tell("charge.dispute.created", dispute);
        return dispute;
    }

    /// The bank that asked takes the money after all.
    public ObjectNode escalate(ObjectNode dispute) {
        refuseUnlessAsked(dispute);
        dispute.put("status", "needs_response").put("is_charge_refundable", false);
        caseType(dispute, "chargeback");
        setDue(dispute);
        shelf.put(dispute);
        events.tell("charge.dispute.updated", dispute);
        return withdrawn(dispute);
    }

    /// The bank that asked lets it be.
    public ObjectNode drop(ObjectNode dispute) {
        refuseUnlessAsked(dispute);
        shelf.put(dispute.put("status", "warning_closed"));
        events.tell("charge.dispute.closed", dispute);
        return dispute;
    }

    private ObjectNode begun(ObjectNode charge, long amount, String reason, String status) {
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
                .put("reason", reason)
                .put("status", status);
        setDue(dispute);
        charges.put(charge.put("disputed", true));
        shelf.put(dispute);
        return dispute;
    }

    private ObjectNode withdrawn(ObjectNode dispute) {
        book(dispute, -Json.number(dispute, "amount"), FEE, "Chargeback withdrawal", "dispute");
        shelf.put(dispute);
        events.tell("charge.dispute.funds_withdrawn", dispute);
        return dispute;
    }

    public ObjectNode named(String id) {
        return shelf.named(id, ApiRequest.PLATFORM, "dispute");
    }

    public ObjectNode close(ObjectNode dispute, boolean won) {
        refuseIfClosed(dispute);
        if (isAsked(dispute)) {
            throw Refusal.impossible(null, null, "This dispute is an inquiry: nobody can win or lose it.");
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
        refuseIfClosed(dispute);
        var evidence = dispute.withObject("evidence");
        asked.names("evidence")
                .forEach(name -> evidence.put(name, asked.below("evidence").optional(name)));
        asked.mergeMetadata(dispute);
        var details = dispute.withObject("evidence_details").put("has_evidence", hasEvidence(evidence));
        if (!asked.flag("submit")) {
            shelf.put(dispute);
            events.tell("charge.dispute.updated", dispute);
            return dispute;
        }
        details.put("submission_count", Json.number(details, "submission_count") + 1);
        shelf.put(dispute.put("status", isAsked(dispute) ? ASKED.getLast() : "under_review"));
        events.tell("charge.dispute.updated", dispute);
        return decided(dispute, Json.textOr(evidence, "uncategorized_text", ""));
    }

    // Stripe's own test words decide a case at once.
    private ObjectNode decided(ObjectNode dispute, String text) {
        return switch (text) {
            case "winning_evidence" -> isAsked(dispute) ? drop(dispute) : close(dispute, true);
            case "losing_evidence" -> isAsked(dispute) ? drop(dispute) : close(dispute, false);
            case "escalate_inquiry_evidence" -> isAsked(dispute) ? escalate(dispute) : dispute;
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

    private void setDue(ObjectNode dispute) {
        dispute.withObject("evidence_details").put("due_by", clock.seconds() + TIME_TO_ANSWER.toSeconds());
    }

    private static void caseType(ObjectNode dispute, String type) {
        dispute.withObject("payment_method_details").withObject("card").put("case_type", type);
    }

    private static boolean hasEvidence(ObjectNode evidence) {
        return evidence.propertyNames().stream().anyMatch(name -> !name.equals("enhanced_evidence"));
    }

    private static void refuseUnlessAsked(ObjectNode dispute) {
        if (!isAsked(dispute)) {
            throw Refusal.impossible(null, null, "This dispute is no open inquiry.");
        }
    }

    private static void refuseIfClosed(ObjectNode dispute) {
        if (CLOSED.contains(Json.sure(dispute, "status"))) {
            throw Refusal.impossible(null, null, "This dispute is already closed.");
        }
    }

    private static boolean isAsked(ObjectNode dispute) {
        return ASKED.contains(Json.sure(dispute, "status"));
    }
}
