package dev.foothold.stripe.money;

import dev.foothold.stripe.holdings.Holdings;
import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.holdings.Kind;
import dev.foothold.stripe.holdings.StandInClock;
import dev.foothold.stripe.http.ApiRequest;
import dev.foothold.stripe.http.Shelf;
import dev.foothold.stripe.money.BalanceTransactions.Movement;
import dev.foothold.stripe.webhooks.Events;
import tools.jackson.databind.node.ObjectNode;

/// Working capital that the platform brings from its own bank.
public final class TopUps {
    private final StandInClock clock;
    private final Events events;
    private final BalanceTransactions transactions;
    private final Shelf shelf;

    public TopUps(Holdings holdings, StandInClock clock, Events events, BalanceTransactions transactions) {
        this.clock = clock;
        this.events = events;
        this.transactions = transactions;
        this.shelf = new Shelf(holdings, Kind.TOP_UP);
    }

    public ObjectNode add(long amount) {
        var id = shelf.newId();
        var movement = Movement.now("topup", ApiRequest.PLATFORM, amount, id, clock);
        var topUp = Json.empty()
                .put("id", id)
                .put("object", "topup")
                .put("amount", amount)
                .put("balance_transaction", transactions.book(movement, "Top-up"))
                .put("created", clock.seconds())
                .put("currency", "usd")
                .put("livemode", false)
                .put("status", "succeeded");
        topUp.putObject("metadata");
        shelf.put(topUp);
        events.tell("topup.created", topUp);
        events.tell("topup.succeeded", topUp);
        return topUp;
    }
}
