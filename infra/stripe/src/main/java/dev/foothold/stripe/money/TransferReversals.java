package dev.foothold.stripe.money;

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
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Money that comes back from a connected account, when it still has it.
public final class TransferReversals {
    private final StandInClock clock;
    private final Events events;
    private final Transfers transfers;
    private final BalanceTransactions transactions;
    private final Shelf shelf;
    private final Shelf charges;

    public TransferReversals(
            Holdings holdings,
            StandInClock clock,
            Events events,
            Transfers transfers,
            BalanceTransactions transactions) {
        this.clock = clock;
        this.events = events;
        this.transfers = transfers;
        this.transactions = transactions;
        this.shelf = new Shelf(holdings, Kind.TRANSFER_REVERSAL);
        this.charges = new Shelf(holdings, Kind.CHARGE);
    }

    public void addTo(Routes routes) {
        routes.post("/v1/transfers/{}/reversals", this::create, "amount", "description", "metadata");
        routes.list("/v1/transfers/{}/reversals", request -> Listing.page(request, of(transfers.asked(request))));
        routes.get("/v1/transfers/{}/reversals/{}", this::retrieve);
    }

    private ObjectNode create(ApiRequest request) {
        var transfer = transfers.asked(request);
        var left = Json.number(transfer, "amount") - Json.number(transfer, "amount_reversed");
        var amount = request.parameters().amountOr("amount", Math.max(left, 1));
        var reversal = shape(transfer, amount);
        request.parameters().mergeMetadata(reversal);
        if (amount > left) {
            throw Refusal.impossible(
                    "amount",
                    null,
                    "Reversal amount (" + amount + ") is greater than unreversed amount on transfer (" + left + ")");
        }
        var account = Json.sure(transfer, "destination");
        if (transactions.total(account).sum() < amount) {
            throw Refusal.impossible(
                    "amount",
                    "balance_insufficient",
                    "The connected account " + account + " does not have enough funds to reverse this amount.");
        }
        return done(transfer, reversal, account);
    }

    private ObjectNode done(ObjectNode transfer, ObjectNode reversal, String account) {
        var id = Json.sure(reversal, "id");
        var amount = Json.number(reversal, "amount");
        // What comes back is as free to use as what went.
        var availableOn = Math.max(
                clock.seconds(),
                transactions.availableOn(Json.sure(transfer, "balance_transaction"), ApiRequest.PLATFORM));
        var back = new Movement("transfer_refund", ApiRequest.PLATFORM, amount, 0, id, availableOn);
        reversal.put("balance_transaction", transactions.book(back, "Reversal of " + Json.sure(transfer, "id")));
        reversal.put("destination_payment_refund", takeFrom(transfer, account, amount, availableOn));
        shelf.put(reversal);
        reverse(transfer, amount);
        events.tell("transfer.reversed", transfer);
        return reversal;
    }

    private String takeFrom(ObjectNode transfer, String account, long amount, long availableOn) {
        var payment = charges.named(Json.sure(transfer, "destination_payment"), account, "destination_payment");
        var refunded = Json.number(payment, "amount_refunded") + amount;
        payment.put("amount_refunded", refunded).put("refunded", refunded == Json.number(payment, "amount"));
        charges.put(payment);
        var refund = Kind.REFUND.newId().replace("re_", "pyr_");
        transactions.book(
                new Movement("payment_refund", account, -amount, 0, Json.sure(payment, "id"), availableOn),
                "Returned to the platform");
        return refund;
    }

    private void reverse(ObjectNode transfer, long amount) {
        var reversed = Json.number(transfer, "amount_reversed") + amount;
        transfer.put("amount_reversed", reversed).put("reversed", reversed == Json.number(transfer, "amount"));
        var shown = (ArrayNode) transfer.withObject("reversals").path("data");
        shown.removeAll();
        of(transfer).limit(10).forEach(shown::add);
        transfers.put(transfer);
    }

    private Stream<ObjectNode> of(ObjectNode transfer) {
        var id = Json.sure(transfer, "id");
        return shelf.newestFirst(ApiRequest.PLATFORM).filter(reversal -> id.equals(Json.text(reversal, "transfer")));
    }

    private ObjectNode retrieve(ApiRequest request) {
        var id = request.ids().getLast();
        return of(transfers.asked(request))
                .filter(reversal -> id.equals(Json.text(reversal, "id")))
                .findFirst()
                .orElseThrow(() -> Refusal.noSuch(Kind.TRANSFER_REVERSAL, id, "id"));
    }

    private ObjectNode shape(ObjectNode transfer, long amount) {
        var reversal = Json.empty()
                .put("id", shelf.newId())
                .put("object", "transfer_reversal")
                .put("amount", amount)
                .putNull("balance_transaction")
                .put("created", clock.seconds())
                .put("currency", "usd")
                .putNull("destination_payment_refund");
        reversal.putObject("metadata");
        return reversal.putNull("source_refund").put("transfer", Json.sure(transfer, "id"));
    }
}
