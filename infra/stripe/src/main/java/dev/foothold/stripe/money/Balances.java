package dev.foothold.stripe.money;

import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.http.ApiRequest;
import dev.foothold.stripe.http.Routes;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What an account has right now, as the sum of its balance transactions.
public final class Balances {
    private final BalanceTransactions transactions;

    public Balances(BalanceTransactions transactions) {
        this.transactions = transactions;
    }

    public void addTo(Routes routes) {
        routes.getForAnyAccount("/v1/balance", this::balance);
    }

    private ObjectNode balance(ApiRequest request) {
        var total = transactions.total(request.account());
        var balance = Json.empty().put("object", "balance");
        add(balance.putArray("available"), total.available());
        if (request.account().equals(ApiRequest.PLATFORM)) {
            add(balance.putArray("connect_reserved"), transactions.reserved());
        }
        balance.put("livemode", false);
        add(balance.putArray("pending"), total.pending());
        return balance;
    }

    private static void add(ArrayNode amounts, long amount) {
        amounts.addObject()
                .put("amount", amount)
                .put("currency", "usd")
                .putObject("source_types")
                .put("card", amount);
    }
}
