package dev.foothold.stripe.money;

import static dev.foothold.stripe.money.BalanceTransactions.has;

import dev.foothold.stripe.holdings.Holdings;
import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.holdings.Kind;
import dev.foothold.stripe.holdings.StandInClock;
import dev.foothold.stripe.http.ApiRequest;
import dev.foothold.stripe.http.Listing;
import dev.foothold.stripe.http.Parameters;
import dev.foothold.stripe.http.Refusal;
import dev.foothold.stripe.http.Routes;
import dev.foothold.stripe.http.Shelf;
import dev.foothold.stripe.money.BalanceTransactions.Movement;
import dev.foothold.stripe.webhooks.Events;
import tools.jackson.databind.node.ObjectNode;

/// Money that goes back to its payer, at once or when the balance allows.
public final class Refunds {
    private static final String[] PARAMETERS = {"payment_intent", "charge", "amount", "reason", "metadata"};

    private final StandInClock clock;
    private final Events events;
    private final PaymentIntents intents;
    private final Charges charges;
    private final BalanceTransactions transactions;
    private final Shelf shelf;
    private final Shelf disputes;

    public Refunds(
            Holdings holdings,
            StandInClock clock,
            Events events,
            PaymentIntents intents,
            Charges charges,
            BalanceTransactions transactions) {
        this.clock = clock;
        this.events = events;
        this.intents = intents;
        this.charges = charges;
        this.transactions = transactions;
        this.shelf = new Shelf(holdings, Kind.REFUND);
        this.disputes = new Shelf(holdings, Kind.DISPUTE);
    }

    public void addTo(Routes routes) {
        routes.post("/v1/refunds", this::create, PARAMETERS);
        routes.list("/v1/refunds", this::list, "charge", "payment_intent");
        routes.get("/v1/refunds/{}", request -> shelf.asked(request, "refund"));
        routes.post("/v1/refunds/{}", this::update, "metadata");
    }

    /// Sends what waited for money, oldest first, as far as the balance goes.
    public void sendWaiting() {
        shelf
                .newestFirst(ApiRequest.PLATFORM)
                .filter(refund -> "insufficient_funds".equals(Json.text(refund, "pending_reason")))
                .map(ObjectNode::deepCopy)
                .toList()
                .reversed()
                .stream()
                .filter(this::isAffordable)
                .forEach(refund -> {
                    send(refund, charges.named(Json.sure(refund, "charge"), "charge"));
                    events.tell("refund.updated", refund);
                });
    }

    /// The payer's bank sends the money back to us.
    public ObjectNode fail(String id, String reason) {
        var refund = shelf.named(id, ApiRequest.PLATFORM, "refund");
        if (!"succeeded".equals(Json.text(refund, "status"))) {
            throw Refusal.impossible(null, null, "Only a refund that has succeeded can fail later.");
        }
        var amount = Json.number(refund, "amount");
        var movement = Movement.now("refund_failure", ApiRequest.PLATFORM, amount, id, clock);
        refund.put("status", "failed")
                .put("failure_reason", reason)
                .put("failure_balance_transaction", transactions.book(movement, "Refund failed"));
        shelf.put(refund);
        var charge = charges.named(Json.sure(refund, "charge"), "charge");
        addRefunded(charge, -amount);
        events.tell("refund.updated", refund);
        events.tell("refund.failed", refund);
        return refund;
    }

    private ObjectNode create(ApiRequest request) {
        var asked = request.parameters();
        var charge = charge(asked);
        var left = Json.number(charge, "amount") - Json.number(charge, "amount_refunded");
        var amount = asked.amountOr("amount", Math.max(left, 1));
        var refund = shape(charge, amount);
        if (asked.has("reason")) {
            refund.put("reason", asked.oneOf("reason", null, "duplicate", "fraudulent", "requested_by_customer"));
        }
        asked.mergeMetadata(refund);
        refuseUnlessRefundable(charge, amount, left);
        addRefunded(charge, amount);
        if (isAffordable(refund)) {
            send(refund, charge);
        } else {
            shelf.put(refund.put("pending_reason", "insufficient_funds"));
        }
        events.tell("refund.created", refund);
        return refund;
    }

    private boolean isAffordable(ObjectNode refund) {
        return transactions.total(ApiRequest.PLATFORM).sum() >= Json.number(refund, "amount");
    }

    private void send(ObjectNode refund, ObjectNode charge) {
        var id = Json.sure(refund, "id");
        var amount = Json.number(refund, "amount");
        // Money that is still on its way in goes back from what is on its way.
        var availableOn = Math.max(clock.seconds(), charges.availableOn(charge));
        var movement = new Movement("refund", ApiRequest.PLATFORM, -amount, 0, id, availableOn);
        refund.put("balance_transaction", transactions.book(movement, "REFUND FOR CHARGE"))
                .put("status", "succeeded");
        refund.remove("pending_reason");
        shelf.put(refund);
        events.tell("charge.refunded", charge);
    }

    private void addRefunded(ObjectNode charge, long amount) {
        var refunded = Json.number(charge, "amount_refunded") + amount;
        charge.put("amount_refunded", refunded).put("refunded", refunded == Json.number(charge, "amount"));
        charges.put(charge);
    }

    private ObjectNode charge(Parameters asked) {
        var direct = asked.optional("charge");
        if (direct != null) {
            return charges.named(direct, "charge");
        }
        var intent = intents.named(asked.required("payment_intent"), "payment_intent");
        var charge = Json.text(intent, "latest_charge");
        if (charge == null || !"succeeded".equals(Json.text(intent, "status"))) {
            throw Refusal.impossible(
                    null,
                    "payment_intent_unexpected_state",
                    "This PaymentIntent (" + Json.sure(intent, "id")
                            + ") does not have a successful charge to refund.");
        }
        return charges.named(charge, "charge");
    }

    private void refuseUnlessRefundable(ObjectNode charge, long amount, long left) {
        var id = Json.sure(charge, "id");
        if (Json.is(charge, "disputed") && !isGivenUp(id)) {
            throw Refusal.impossible(
                    null, "charge_disputed", "Charge " + id + " has been charged back; cannot issue a refund.");
        }
        if (!"succeeded".equals(Json.text(charge, "status"))) {
            throw Refusal.impossible(null, "charge_not_refundable", "Charge " + id + " has not succeeded.");
        }
        if (left == 0) {
            throw Refusal.impossible(null, "charge_already_refunded", "Charge " + id + " has already been refunded.");
        }
        if (amount > left) {
            throw Refusal.impossible(
                    "amount",
                    null,
                    "Refund amount (" + amount + ") is greater than unrefunded amount on charge (" + left + ")");
        }
    }

    // an inquiry has taken nothing, so the money can still go back
    private boolean isGivenUp(String charge) {
        return disputes.newestFirst(ApiRequest.PLATFORM)
                .filter(has("charge", charge))
                .allMatch(dispute ->
                        "won".equals(Json.text(dispute, "status")) || Json.is(dispute, "is_charge_refundable"));
    }

    private ObjectNode update(ApiRequest request) {
        var refund = shelf.asked(request, "refund");
        request.parameters().mergeMetadata(refund);
        shelf.put(refund);
        events.tell("refund.updated", refund);
        return refund;
    }

    private ObjectNode list(ApiRequest request) {
        var asked = request.parameters();
        return Listing.page(
                request,
                shelf.newestFirst(request.account())
                        .filter(has("charge", asked.optional("charge")))
                        .filter(has("payment_intent", asked.optional("payment_intent"))));
    }

    private ObjectNode shape(ObjectNode charge, long amount) {
        var refund = Json.empty()
                .put("id", shelf.newId())
                .put("object", "refund")
                .put("amount", amount)
                .putNull("balance_transaction")
                .put("charge", Json.sure(charge, "id"))
                .put("created", clock.seconds())
                .put("currency", "usd");
        refund.putObject("destination_details")
                .put("type", "card")
                .putObject("card")
                .put("type", "refund")
                .put("reference_status", "pending")
                .put("reference_type", "acquirer_reference_number");
        refund.putObject("metadata");
        return refund.put("payment_intent", Json.text(charge, "payment_intent"))
                .putNull("reason")
                .putNull("receipt_number")
                .putNull("source_transfer_reversal")
                .put("status", "pending")
                .putNull("transfer_reversal");
    }
}
