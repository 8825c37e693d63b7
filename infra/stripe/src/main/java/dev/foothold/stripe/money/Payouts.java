package dev.foothold.stripe.money;

import static dev.foothold.stripe.money.BalanceTransactions.has;

import dev.foothold.stripe.accounts.Capabilities;
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
import dev.foothold.stripe.money.BalanceTransactions.Movement;
import dev.foothold.stripe.webhooks.Events;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// Money on its way from a balance to a bank account.
public final class Payouts {
    private static final String ARRIVAL = "payout_arrives";
    private static final Duration JOURNEY = Duration.ofDays(1);
    private static final Map<String, String> FAILURES = Map.of(
            "account_closed", "The bank account has been closed.",
            "no_account", "The bank account details on file are probably incorrect. No bank account could be found.",
            "could_not_process", "The bank could not process this payout.",
            "insufficient_funds", "Your Stripe account has insufficient funds to cover the payout.");

    private final StandInClock clock;
    private final Agenda agenda;
    private final Events events;
    private final Capabilities capabilities;
    private final BalanceTransactions transactions;
    private final Holdings holdings;
    private final Shelf shelf;

    public Payouts(
            Holdings holdings,
            StandInClock clock,
            Agenda agenda,
            Events events,
            Capabilities capabilities,
            BalanceTransactions transactions) {
        this.holdings = holdings;
        this.clock = clock;
        this.agenda = agenda;
        this.events = events;
        this.capabilities = capabilities;
        this.transactions = transactions;
        this.shelf = new Shelf(holdings, Kind.PAYOUT);
        agenda.on(ARRIVAL, this::arrive);
    }

    public void addTo(Routes routes) {
        routes.postForAnyAccount(
                "/v1/payouts",
                this::create,
                "amount",
                "currency",
                "description",
                "metadata",
                "method",
                "statement_descriptor");
        routes.listForAnyAccount("/v1/payouts", this::list, "status");
        routes.getForAnyAccount("/v1/payouts/{}", request -> shelf.asked(request, "payout"));
    }

    /// Everything that is available leaves, and is listed as part of this payout.
    void automatic(String account, long amount) {
        var payout = shape(account, amount).put("automatic", true).put("description", "STRIPE PAYOUT");
        payout.put("reconciliation_status", "in_progress");
        leave(payout, account);
        transactions.takeInto(Json.sure(payout, "id"), account);
    }

    /// The bank sends the money back, even after it seemed to have arrived.
    public ObjectNode fail(String id, String code) {
        var payout = ofAnyone(id);
        var account = Json.sure(payout, "_account");
        if ("failed".equals(Json.text(payout, "status"))) {
            throw Refusal.impossible(null, null, "This payout has failed already.");
        }
        if (!FAILURES.containsKey(code)) {
            throw Refusal.invalid("code", "Must be one of " + String.join(", ", FAILURES.keySet()));
        }
        var movement = Movement.now("payout_failure", account, Json.number(payout, "amount"), id, clock);
        payout.put("status", "failed")
                .put("failure_code", code)
                .put("failure_message", FAILURES.get(code))
                .put("failure_balance_transaction", transactions.book(movement, "PAYOUT FAILURE"));
        shelf.put(payout);
        if (!account.equals(ApiRequest.PLATFORM)) {
            capabilities.stopPayouts(account);
        }
        events.tell("payout.failed", payout);
        return payout;
    }

    /// The money is at the bank.
    public ObjectNode pay(String id) {
        var payout = ofAnyone(id);
        if (!isUnderWay(payout)) {
            throw Refusal.impossible(null, null, "Only a payout that is under way can be paid.");
        }
        payout.put("status", "paid").put("arrival_date", clock.seconds());
        if (Json.is(payout, "automatic")) {
            payout.put("reconciliation_status", "completed");
        }
        shelf.put(payout);
        events.tell("payout.paid", payout);
        if (Json.is(payout, "automatic")) {
            events.tell("payout.reconciliation_completed", payout);
        }
        return payout;
    }

    private void arrive(String id) {
        var payout = ofAnyone(id);
        if (!isUnderWay(payout)) {
            return;
        }
        var failure = capabilities.bankFailure(Json.sure(payout, "_account"));
        if (failure.isPresent()) {
            fail(id, failure.get());
        } else {
            pay(id);
        }
    }

    private ObjectNode create(ApiRequest request) {
        var asked = request.parameters();
        var account = request.account();
        var payout = shape(account, asked.amount("amount"))
                .put("method", asked.oneOf("method", "standard", "standard", "instant"))
                .put("description", asked.optional("description"))
                .put("statement_descriptor", asked.optional("statement_descriptor"));
        asked.usd();
        asked.mergeMetadata(payout);
        if (transactions.total(account).available() < Json.number(payout, "amount")) {
            throw Refusal.impossible(
                    "amount",
                    "balance_insufficient",
                    "You have insufficient funds in your Stripe account for this transfer. Your card balance is too"
                            + " low.");
        }
        leave(payout, account);
        return payout;
    }

    private void leave(ObjectNode payout, String account) {
        var id = Json.sure(payout, "id");
        var movement = Movement.now("payout", account, -Json.number(payout, "amount"), id, clock);
        payout.put("balance_transaction", transactions.book(movement, "STRIPE PAYOUT"));
        shelf.put(payout);
        agenda.at(Json.number(payout, "arrival_date"), ARRIVAL, id);
        events.tell("payout.created", payout);
    }

    private ObjectNode ofAnyone(String id) {
        return holdings.get(Kind.PAYOUT, id).orElseThrow(() -> Refusal.noSuchValue(Kind.PAYOUT, id, "payout"));
    }

    private ObjectNode list(ApiRequest request) {
        var status = request.parameters().optional("status");
        return Listing.page(request, shelf.newestFirst(request.account()).filter(has("status", status)));
    }

    private ObjectNode shape(String account, long amount) {
        return Json.object("""
            {
              "id": "", "object": "payout", "amount": 0, "application_fee": null, "application_fee_amount": null,
              "arrival_date": 0, "automatic": false, "balance_transaction": null, "created": 0,
              "currency": "usd", "description": null, "destination": null, "failure_balance_transaction": null,
              "failure_code": null, "failure_message": null, "livemode": false, "metadata": {},
              "method": "standard", "original_payout": null, "payout_method": null,
              "reconciliation_status": "not_applicable", "reversed_by": null, "source_type": "card",
              "statement_descriptor": null, "status": "pending",
              "trace_id": {"status": "pending", "value": null}, "type": "bank_account"
            }
            """)
                .put("id", shelf.newId())
                .put("amount", amount)
                .put("created", clock.seconds())
                .put("arrival_date", clock.seconds() + JOURNEY.toSeconds())
                .put("destination", Ids.make("ba_"))
                .put("_account", account);
    }

    private static boolean isUnderWay(ObjectNode payout) {
        var status = Json.text(payout, "status");
        return "pending".equals(status) || "in_transit".equals(status);
    }
}
