package dev.foothold.stripe.money;

import static dev.foothold.stripe.money.BalanceTransactions.has;

import dev.foothold.stripe.accounts.Capabilities;
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
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Money that goes from the platform's balance to a connected account.
public final class Transfers {
    private static final String[] PARAMETERS = {
        "amount", "currency", "destination", "source_transaction", "transfer_group", "description", "metadata"
    };

    private final StandInClock clock;
    private final Events events;
    private final Capabilities capabilities;
    private final Charges charges;
    private final BalanceTransactions transactions;
    private final PayoutSchedule schedule;
    private final Shelf shelf;

    public Transfers(
            Holdings holdings,
            StandInClock clock,
            Events events,
            Capabilities capabilities,
            Charges charges,
            BalanceTransactions transactions,
            PayoutSchedule schedule) {
        this.clock = clock;
        this.events = events;
        this.capabilities = capabilities;
        this.charges = charges;
        this.transactions = transactions;
        this.schedule = schedule;
        this.shelf = new Shelf(holdings, Kind.TRANSFER);
    }

    public void addTo(Routes routes) {
        routes.post("/v1/transfers", this::create, PARAMETERS);
        routes.list("/v1/transfers", this::list, "destination", "transfer_group");
        routes.get("/v1/transfers/{}", request -> shelf.asked(request, "transfer"));
        routes.post("/v1/transfers/{}", this::update, "description", "metadata");
    }

    ObjectNode asked(ApiRequest request) {
        return shelf.asked(request, "transfer");
    }

    void put(ObjectNode transfer) {
        shelf.put(transfer);
    }

    private ObjectNode create(ApiRequest request) {
        var asked = request.parameters();
        var amount = asked.amount("amount");
        asked.usd();
        var destination = asked.required("destination");
        var source = asked.optional("source_transaction");
        var group = asked.optional("transfer_group");
        var transfer = shape(amount, destination).put("description", asked.optional("description"));
        asked.mergeMetadata(transfer);
        capabilities.refuseUnlessPayable(destination);
        return source == null ? fromBalance(transfer, group) : fromCharge(transfer, source, group);
    }

    private ObjectNode fromBalance(ObjectNode transfer, @Nullable String group) {
        if (transactions.total(ApiRequest.PLATFORM).available() < Json.number(transfer, "amount")) {
            throw Refusal.impossible(
                    null,
                    "balance_insufficient",
                    "You have insufficient available funds in your Stripe account. Try adding funds directly to your"
                            + " available balance by creating Charges using the 4000000000000077 test card.");
        }
        return done(transfer.put("transfer_group", group), clock.seconds());
    }

    private ObjectNode fromCharge(ObjectNode transfer, String source, @Nullable String group) {
        var charge = charges.named(source, "source_transaction");
        if ("failed".equals(Json.text(charge, "status"))) {
            throw Refusal.impossible("source_transaction", null, "The source transaction has failed.");
        }
        var inherited = Json.text(charge, "transfer_group");
        if (group != null && inherited != null && !group.equals(inherited)) {
            throw Refusal.invalid(
                    "transfer_group", "The transfer_group must be that of the source transaction: " + inherited);
        }
        refuseBeyond(charge, Json.number(transfer, "amount"));
        transfer.put("source_transaction", source).put("transfer_group", inherited == null ? group : inherited);
        return done(transfer, Math.max(clock.seconds(), charges.availableOn(charge)));
    }

    private void refuseBeyond(ObjectNode charge, long amount) {
        var limit = Json.number(charge, "amount");
        var before = Json.number(charge, "_transferred");
        if (before + amount > limit) {
            throw Refusal.impossible(
                    "amount",
                    null,
                    "Transfers using this transaction as a source must not exceed the source amount of " + usd(limit)
                            + ". (There is already a transfer using this source, amounting to " + usd(before) + ".)");
        }
        charges.put(charge.put("_transferred", before + amount));
    }

    private ObjectNode done(ObjectNode transfer, long availableOn) {
        var id = Json.sure(transfer, "id");
        var account = Json.sure(transfer, "destination");
        var amount = Json.number(transfer, "amount");
        var movement = new Movement("transfer", ApiRequest.PLATFORM, -amount, 0, id, availableOn);
        transfer.put("balance_transaction", transactions.book(movement, "Transfer to " + account));
        transfer.put("destination_payment", Json.text(charges.arrive(transfer, account, availableOn), "id"));
        shelf.put(transfer);
        events.tell("transfer.created", transfer);
        schedule.moneyArrives(account, availableOn);
        return transfer;
    }

    private ObjectNode update(ApiRequest request) {
        var transfer = asked(request);
        var asked = request.parameters();
        if (asked.has("description")) {
            transfer.put("description", asked.optional("description"));
        }
        asked.mergeMetadata(transfer);
        shelf.put(transfer);
        events.tell("transfer.updated", transfer);
        return transfer;
    }

    private ObjectNode list(ApiRequest request) {
        var asked = request.parameters();
        return Listing.page(
                request,
                shelf.newestFirst(request.account())
                        .filter(has("destination", asked.optional("destination")))
                        .filter(has("transfer_group", asked.optional("transfer_group"))));
    }

    private ObjectNode shape(long amount, String destination) {
        var id = shelf.newId();
        var transfer = Json.empty()
                .put("id", id)
                .put("object", "transfer")
                .put("amount", amount)
                .put("amount_reversed", 0)
                .putNull("balance_transaction")
                .put("created", clock.seconds())
                .put("currency", "usd")
                .putNull("description")
                .put("destination", destination)
                .putNull("destination_payment")
                .put("livemode", false);
        transfer.putObject("metadata");
        transfer.set("reversals", Listing.list("/v1/transfers/" + id + "/reversals", List.of()));
        return transfer.put("reversed", false)
                .putNull("source_transaction")
                .put("source_type", "card")
                .putNull("transfer_group");
    }

    private static String usd(long amount) {
        return "usd%d.%02d".formatted(amount / 100, amount % 100);
    }
}
