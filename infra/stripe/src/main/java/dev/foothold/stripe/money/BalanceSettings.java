package dev.foothold.stripe.money;

import dev.foothold.stripe.holdings.Holdings;
import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.holdings.Kind;
import dev.foothold.stripe.http.ApiRequest;
import dev.foothold.stripe.http.Routes;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/// When money leaves an account for its bank: at the word of the platform, or day by day.
public final class BalanceSettings {
    private final Holdings holdings;
    private Consumer<String> afterChange = account -> {};

    public BalanceSettings(Holdings holdings) {
        this.holdings = holdings;
    }

    public void addTo(Routes routes) {
        routes.getForAnyAccount("/v1/balance_settings", request -> settings(request.account()));
        routes.postForAnyAccount("/v1/balance_settings", this::change, "payments");
    }

    public void afterChange(Consumer<String> listener) {
        afterChange = listener;
    }

    /// Connected accounts are paid out day by day unless told otherwise; the platform never of itself.
    boolean isManual(String account) {
        return "manual".equals(Json.text(schedule(settings(account)), "interval"));
    }

    private ObjectNode change(ApiRequest request) {
        var settings = settings(request.account());
        var payouts = request.parameters().below("payments").below("payouts");
        var asked = payouts.below("schedule");
        if (asked.has("interval")) {
            var interval = asked.oneOf("interval", null, "manual", "daily", "weekly", "monthly");
            schedule(settings).put("interval", interval);
        }
        if (payouts.has("statement_descriptor")) {
            payouts(settings).put("statement_descriptor", payouts.optional("statement_descriptor"));
        }
        holdings.put(Kind.SETTING, settings.put("id", id(request.account())));
        afterChange.accept(request.account());
        return settings(request.account());
    }

    private ObjectNode settings(String account) {
        var settings = holdings.get(Kind.SETTING, id(account)).orElseGet(() -> initial(account));
        settings.remove("id");
        return settings;
    }

    private static ObjectNode payouts(ObjectNode settings) {
        return (ObjectNode) settings.path("payments").path("payouts");
    }

    private static ObjectNode schedule(ObjectNode settings) {
        return (ObjectNode) payouts(settings).path("schedule");
    }

    private static ObjectNode initial(String account) {
        var settings = Json.object("""
            {
              "object": "balance_settings",
              "payments": {
                "debit_negative_balances": false,
                "payouts": {
                  "minimum_balance_by_currency": null,
                  "schedule": {"interval": "daily", "monthly_payout_days": null, "weekly_payout_days": null},
                  "statement_descriptor": null,
                  "status": "enabled"
                },
                "settlement_timing": {"delay_days": 2, "delay_days_override": null}
              }
            }
            """);
        if (account.equals(ApiRequest.PLATFORM)) {
            schedule(settings).put("interval", "manual");
        }
        return settings;
    }

    private static String id(String account) {
        return "setting:balance:" + account;
    }
}
