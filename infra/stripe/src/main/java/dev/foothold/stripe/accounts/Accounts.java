package dev.foothold.stripe.accounts;

import dev.foothold.stripe.holdings.Holdings;
import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.holdings.Kind;
import dev.foothold.stripe.holdings.StandInClock;
import dev.foothold.stripe.http.ApiRequest;
import dev.foothold.stripe.http.Parameters;
import dev.foothold.stripe.http.Refusal;
import dev.foothold.stripe.http.Routes;
import dev.foothold.stripe.http.Shelf;
import dev.foothold.stripe.webhooks.Events;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.ToLongFunction;
import tools.jackson.databind.node.ObjectNode;

/// The connected accounts of those who are paid.
public final class Accounts {
    private static final String[] PARAMETERS = {
        "contact_email",
        "contact_phone",
        "display_name",
        "dashboard",
        "identity",
        "configuration",
        "defaults",
        "metadata"
    };

    private final Holdings holdings;
    private final StandInClock clock;
    private final Events events;
    private final ToLongFunction<String> balanceOf;
    private final Shelf shelf;

    public Accounts(Holdings holdings, StandInClock clock, Events events, ToLongFunction<String> balanceOf) {
        this.holdings = holdings;
        this.clock = clock;
        this.events = events;
        this.balanceOf = balanceOf;
        this.shelf = new Shelf(holdings, Kind.ACCOUNT);
    }

    public void addTo(Routes routes) {
        routes.post("/v2/core/accounts", this::create, PARAMETERS);
        routes.get("/v2/core/accounts", this::list, "limit", "page");
        routes.get("/v2/core/accounts/{}", request -> Included.only(request, asked(request)));
        routes.post("/v2/core/accounts/{}", this::update, "contact_email", "display_name", "metadata");
        routes.post("/v2/core/accounts/{}/close", this::close, "applied_configurations");
    }

    /// The owner cuts the tie to the platform, which is told so and may not ask about the account any more.
    public ObjectNode deauthorize(String id) {
        var account = shelf.find(id, ApiRequest.PLATFORM)
                .filter(found -> !Json.is(found, "_deauthorized"))
                .orElseThrow(() -> Refusal.noSuchValue(Kind.ACCOUNT, id, "account"));
        var application = Json.empty()
                .put("id", PlatformAccount.APPLICATION)
                .put("object", "application")
                .put("name", "Foothold")
                .put("_account", id);
        events.tell("account.application.deauthorized", application);
        shelf.put(account.put("_deauthorized", true));
        return account;
    }

    private ObjectNode create(ApiRequest request) {
        var asked = request.parameters();
        var account = AccountOrder.account(asked)
                .put("id", shelf.newId())
                .put("created", clock.now().truncatedTo(ChronoUnit.MILLIS).toString());
        shelf.put(account);
        events.tellThin("v2.core.account.created", Json.sure(account, "id"), Json.empty());
        return Included.only(request, account);
    }

    private ObjectNode update(ApiRequest request) {
        var account = open(request);
        var asked = request.parameters();
        for (var field : List.of("contact_email", "display_name")) {
            if (asked.has(field)) {
                account.put(field, asked.required(field));
            }
        }
        asked.mergeMetadata(account);
        shelf.put(account);
        events.tellThin("v2.core.account.updated", Json.sure(account, "id"), Json.empty());
        return Included.only(request, account);
    }

    private ObjectNode close(ApiRequest request) {
        var account = open(request);
        var id = Json.sure(account, "id");
        if (balanceOf.applyAsLong(id) != 0) {
            throw Refusal.impossible(
                    null,
                    "account_balance_not_zero",
                    "The account " + id + " still has a balance and cannot be closed.");
        }
        account.put("closed", true).putArray("applied_configurations");
        Capabilities.set(account, "stripe_transfers", "restricted", "restricted_other");
        Capabilities.set(account, "payouts", "restricted", "restricted_other");
        shelf.put(account);
        events.tellThin("v2.core.account.closed", id, Json.empty());
        return Included.only(request, account);
    }

    private ObjectNode asked(ApiRequest request) {
        var account = shelf.asked(request, "id");
        if (Json.is(account, "_deauthorized")) {
            throw Refusal.noAccess(request.id());
        }
        return account;
    }

    private ObjectNode open(ApiRequest request) {
        var account = asked(request);
        if (Json.is(account, "closed")) {
            throw Refusal.impossible(null, "account_closed", "The account " + request.id() + " is closed.");
        }
        return account;
    }

    private ObjectNode list(ApiRequest request) {
        var asked = request.parameters();
        var limit = page(asked, "limit", 20, 100);
        var first = page(asked, "page", 0, Integer.MAX_VALUE);
        var found = holdings.newestFirst(Kind.ACCOUNT)
                .filter(account -> !Json.is(account, "_deauthorized"))
                .skip(first)
                .limit(limit + 1)
                .toList();
        var list = Json.empty();
        list.set(
                "data",
                Json.array(found.stream()
                        .limit(limit)
                        .map(account -> Included.only(request, account.deepCopy()))
                        .toList()));
        var path = "/v2/core/accounts?limit=" + limit + "&page=";
        list.put("next_page_url", found.size() > limit ? path + (first + limit) : null);
        return list.put("previous_page_url", first > 0 ? path + Math.max(0, first - limit) : null);
    }

    private static long page(Parameters asked, String name, long otherwise, long most) {
        var value = asked.numberOr(name, otherwise);
        if (value < 0 || value > most) {
            throw Refusal.invalid(name, "The value of " + name + " must be between 0 and " + most + ".");
        }
        return value;
    }
}
