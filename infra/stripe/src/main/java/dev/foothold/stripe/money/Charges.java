package dev.foothold.stripe.money;

import static dev.foothold.stripe.money.BalanceTransactions.has;

import dev.foothold.stripe.holdings.Holdings;
import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.holdings.Kind;
import dev.foothold.stripe.holdings.StandInClock;
import dev.foothold.stripe.http.ApiRequest;
import dev.foothold.stripe.http.Listing;
import dev.foothold.stripe.http.Routes;
import dev.foothold.stripe.http.Shelf;
import dev.foothold.stripe.money.BalanceTransactions.Movement;
import java.time.Duration;
import tools.jackson.databind.node.ObjectNode;

/// Attempts to take money from a payer, and the money when it came.
public final class Charges {
    private static final Duration SETTLEMENT = Duration.ofDays(2);

    private static final String SHAPE = """
        {
          "id": "", "object": "charge", "amount": 0, "amount_captured": 0, "amount_refunded": 0,
          "application": null, "application_fee": null, "application_fee_amount": null,
          "balance_transaction": null,
          "billing_details": {
            "address": {"city": null, "country": "US", "line1": null, "line2": null, "postal_code": null,
                        "state": null},
            "email": null, "name": null, "phone": null, "tax_id": null
          },
          "calculated_statement_descriptor": "FOOTHOLD", "captured": false, "created": 0, "currency": "usd",
          "customer": null, "description": null, "disputed": false, "failure_balance_transaction": null,
          "failure_code": null, "failure_message": null, "fraud_details": {}, "livemode": false, "metadata": {},
          "on_behalf_of": null,
          "outcome": {"advice_code": null, "network_advice_code": null, "network_decline_code": null,
                      "network_status": "approved_by_network", "reason": null, "risk_level": "normal",
                      "risk_score": 12, "seller_message": "Payment complete.", "type": "authorized"},
          "paid": false, "payment_intent": null, "payment_method": null, "payment_method_details": null,
          "presentment_details": null, "radar_options": {}, "receipt_email": null, "receipt_number": null,
          "receipt_url": null, "refunded": false, "review": null, "shipping": null, "source": null,
          "source_transfer": null, "statement_descriptor": null, "statement_descriptor_suffix": null,
          "status": "pending", "transfer_data": null, "transfer_group": null
        }
        """;

    private final StandInClock clock;
    private final BalanceTransactions transactions;
    private final Shelf shelf;

    public Charges(Holdings holdings, StandInClock clock, BalanceTransactions transactions) {
        this.clock = clock;
        this.transactions = transactions;
        this.shelf = new Shelf(holdings, Kind.CHARGE);
    }

    public void addTo(Routes routes) {
        routes.listForAnyAccount("/v1/charges", this::list, "payment_intent", "transfer_group");
        routes.getForAnyAccount("/v1/charges/{}", request -> shelf.asked(request, "charge"));
    }

    public ObjectNode named(String id, String param) {
        return shelf.named(id, ApiRequest.PLATFORM, param);
    }

    void put(ObjectNode charge) {
        shelf.put(charge);
    }

    /// Money that is there now, less Stripe's fee.
    ObjectNode take(ObjectNode intent, Payer payer) {
        return settle(begin(intent, payer), payer);
    }

    /// The payer's bank has said yes.
    ObjectNode settle(ObjectNode charge, Payer payer) {
        var amount = Json.number(charge, "amount");
        var id = Json.sure(charge, "id");
        var type = payer.isCard() ? "charge" : "payment";
        var availableOn = clock.seconds() + SETTLEMENT.toSeconds();
        var movement = new Movement(type, ApiRequest.PLATFORM, amount, payer.fee(amount), id, availableOn);
        charge.put("balance_transaction", transactions.book(movement, Json.textOr(charge, "description", "Payment")))
                .put("status", "succeeded")
                .put("paid", true)
                .put("captured", true)
                .put("amount_captured", amount);
        shelf.put(charge);
        return charge;
    }

    /// A debit that the bank has not answered yet.
    ObjectNode begin(ObjectNode intent, Payer payer) {
        var charge = Json.object(SHAPE)
                .put("id", payer.isCard() ? shelf.newId() : shelf.newId().replace("ch_", "py_"))
                .put("amount", Json.number(intent, "amount"))
                .put("created", clock.seconds())
                .put("description", Json.text(intent, "description"))
                .put("payment_intent", Json.text(intent, "id"))
                .put("payment_method", Json.text(intent, "payment_method"))
                .put("receipt_email", Json.text(intent, "receipt_email"))
                .put("statement_descriptor_suffix", Json.text(intent, "statement_descriptor_suffix"))
                .put("transfer_group", Json.text(intent, "transfer_group"));
        charge.set("metadata", intent.path("metadata"));
        charge.set("payment_method_details", payer.details());
        charge.withObject("billing_details").put("email", payer.email()).put("name", payer.name());
        shelf.put(charge);
        return charge;
    }

    ObjectNode fail(ObjectNode charge, Payer.Decline decline) {
        charge.put("status", "failed").put("failure_code", decline.code()).put("failure_message", decline.message());
        charge.withObject("outcome")
                .put("network_status", "declined_by_network")
                .put("reason", decline.declineCode())
                .put("seller_message", "The bank returned the decline code `" + decline.declineCode() + "`.")
                .put("type", "issuer_declined");
        shelf.put(charge);
        return charge;
    }

    /// What a connected account receives: the other end of a transfer.
    ObjectNode arrive(ObjectNode transfer, String account, long availableOn) {
        var amount = Json.number(transfer, "amount");
        var payment = Json.object(SHAPE)
                .put("id", shelf.newId().replace("ch_", "py_"))
                .put("amount", amount)
                .put("amount_captured", amount)
                .put("captured", true)
                .put("created", clock.seconds())
                .put("description", Json.text(transfer, "description"))
                .put("paid", true)
                .put("source_transfer", Json.text(transfer, "id"))
                .put("status", "succeeded")
                .put("_account", account);
        var id = Json.sure(payment, "id");
        var movement = new Movement("payment", account, amount, 0, id, availableOn);
        payment.put("balance_transaction", transactions.book(movement, "Payment from the platform"));
        shelf.put(payment);
        return payment;
    }

    long availableOn(ObjectNode charge) {
        var transaction = Json.text(charge, "balance_transaction");
        return transaction == null
                ? clock.seconds() + SETTLEMENT.toSeconds()
                : transactions.availableOn(transaction, ApiRequest.PLATFORM);
    }

    private ObjectNode list(ApiRequest request) {
        var asked = request.parameters();
        return Listing.page(
                request,
                shelf.newestFirst(request.account())
                        .filter(has("payment_intent", asked.optional("payment_intent")))
                        .filter(has("transfer_group", asked.optional("transfer_group"))));
    }
}
