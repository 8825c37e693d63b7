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
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Every movement of money into or out of a balance, written once and never changed.
public final class BalanceTransactions {
    private final StandInClock clock;
    private final Shelf shelf;
    private final Shelf payouts;
    private LongConsumer whenPlatformGrows = availableOn -> {};

    public BalanceTransactions(Holdings holdings, StandInClock clock) {
        this.clock = clock;
        this.shelf = new Shelf(holdings, Kind.BALANCE_TRANSACTION);
        this.payouts = new Shelf(holdings, Kind.PAYOUT);
    }

    /// A movement to book: what it is, whose balance, how much, what for and when it can be used.
    public record Movement(String type, String account, long amount, long fee, String source, long availableOn) {
        static Movement now(String type, String account, long amount, String source, StandInClock clock) {
            return new Movement(type, account, amount, 0, source, clock.seconds());
        }
    }

    /// What an account has: free to use, and on its way.
    public record Total(long available, long pending) {
        public long sum() {
            return available + pending;
        }

        private Total plus(long net, boolean usable) {
            return usable ? new Total(available + net, pending) : new Total(available, pending + net);
        }
    }

    public void addTo(Routes routes) {
        routes.listForAnyAccount("/v1/balance_transactions", this::list, "currency", "payout", "source", "type");
        routes.getForAnyAccount("/v1/balance_transactions/{}", request -> shelf.asked(request, "id"));
    }

    /// Tells when new money of the platform can be used.
    public void whenPlatformGrows(LongConsumer listener) {
        whenPlatformGrows = listener;
    }

    /// Moves a balance for a reason of Stripe's own, which no other object tells of.
    ///
    /// @param destination the connected account for which it is, if it is for one
    public ObjectNode move(String type, String account, long amount, @Nullable String destination) {
        var source = destination == null ? type : Ids.make("cct_");
        var movement = Movement.now(type, account, amount, source, clock);
        var booked = shelf.named(book(movement, "Of Stripe's own accord"), account, "id");
        if (destination != null) {
            booked.set("_source", cover(source, type, amount, destination));
            shelf.put(booked);
        }
        return booked;
    }

    // such an object is told with its movement only
    private static ObjectNode cover(String id, String type, long amount, String destination) {
        return Json.empty()
                .put("id", id)
                .put("object", type)
                .put("amount", Math.abs(amount))
                .put("currency", "usd")
                .put("destination", destination)
                .put("livemode", false);
    }

    /// What is kept back of the platform's balance for connected accounts in the red.
    public long reserved() {
        return -shelf.newestFirst(ApiRequest.PLATFORM)
                .filter(has("type", "reserve_transaction"))
                .mapToLong(one -> Json.number(one, "net"))
                .sum();
    }

    public String book(Movement movement, String description) {
        return book(movement, description, category(movement.type()));
    }

    String book(Movement movement, String description, String category) {
        var id = shelf.newId();
        var transaction = Json.empty()
                .put("id", id)
                .put("object", "balance_transaction")
                .put("amount", movement.amount())
                .put("available_on", movement.availableOn())
                .put("balance_type", "payments")
                .put("created", clock.seconds())
                .put("currency", "usd")
                .put("description", description)
                .putNull("exchange_rate")
                .put("fee", movement.fee());
        addFee(transaction, movement.fee());
        transaction
                .put("net", movement.amount() - movement.fee())
                .put("reporting_category", category)
                .put("source", movement.source())
                .put("status", "pending")
                .put("type", movement.type())
                .put("_account", movement.account());
        shelf.put(transaction);
        if (movement.amount() > 0 && movement.account().equals(ApiRequest.PLATFORM)) {
            whenPlatformGrows.accept(movement.availableOn());
        }
        return id;
    }

    public Total total(String account) {
        var now = clock.seconds();
        return shelf.newestFirst(account)
                .reduce(
                        new Total(0, 0),
                        (total, one) -> total.plus(Json.number(one, "net"), Json.number(one, "available_on") <= now),
                        (one, other) -> other);
    }

    public long availableOn(String id, String account) {
        return shelf.find(id, account)
                .map(transaction -> Json.number(transaction, "available_on"))
                .orElseGet(clock::seconds);
    }

    /// Marks everything usable that no payout has taken yet as part of this one.
    void takeInto(String payout, String account) {
        var now = clock.seconds();
        shelf.newestFirst(account)
                .filter(one -> !one.has("_payout") && Json.number(one, "available_on") <= now)
                .map(ObjectNode::deepCopy)
                .toList()
                .forEach(one -> shelf.put(one.put("_payout", payout)));
    }

    private ObjectNode list(ApiRequest request) {
        var asked = request.parameters();
        var payout = asked.optional("payout");
        if (payout != null && !Json.is(payouts.named(payout, request.account(), "payout"), "automatic")) {
            throw Refusal.invalid(
                    "payout",
                    "Balance transaction history can only be filtered on automatic payouts, not manual ones.");
        }
        return Listing.page(
                request,
                shelf.newestFirst(request.account())
                        .filter(has("type", asked.optional("type")))
                        .filter(has("currency", asked.optional("currency")))
                        .filter(has("source", asked.optional("source")))
                        .filter(has("_payout", payout)));
    }

    static Predicate<ObjectNode> has(String field, @Nullable String value) {
        return object -> value == null || value.equals(Json.text(object, field));
    }

    private static void addFee(ObjectNode transaction, long fee) {
        var details = transaction.putArray("fee_details");
        if (fee != 0) {
            details.addObject()
                    .put("amount", fee)
                    .putNull("application")
                    .put("currency", "usd")
                    .put("description", "Stripe processing fees")
                    .put("type", "stripe_fee");
        }
    }

    private static String category(String type) {
        return switch (type) {
            case "payment" -> "charge";
            case "payment_refund" -> "refund";
            case "transfer_refund" -> "transfer_reversal";
            case "payout_failure" -> "payout_reversal";
            case "adjustment" -> "dispute";
            case "reserve_transaction" -> "connect_reserved_funds";
            case "reserved_funds", "reserve_hold", "reserve_release" -> "risk_reserved_funds";
            default -> type;
        };
    }
}
