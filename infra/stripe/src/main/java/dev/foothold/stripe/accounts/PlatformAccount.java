package dev.foothold.stripe.accounts;

import dev.foothold.stripe.holdings.Holdings;
import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.holdings.Kind;
import dev.foothold.stripe.http.Parameters;
import dev.foothold.stripe.http.Routes;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// The platform's own account as the first API describes it: all in order, unless somebody says otherwise.
public final class PlatformAccount {
    /// What connected accounts are tied to.
    static final String APPLICATION = "ca_standin";

    private static final String SETTING = "setting:platform_account";
    private static final List<String> FLAGS = List.of("charges_enabled", "payouts_enabled");
    private static final List<String> CAPABILITIES = List.of("card_payments", "transfers");

    private static final String SHAPE = """
        {
          "id": "acct_standin", "object": "account",
          "business_profile": {"annual_revenue": null, "estimated_worker_count": null, "mcc": "7361",
                               "minority_owned_business_designation": null, "name": "Foothold",
                               "support_address": null, "support_email": null, "support_phone": null,
                               "support_url": null, "url": null},
          "business_type": "company",
          "capabilities": {"card_payments": "active", "transfers": "active", "us_bank_account_ach_payments": "active"},
          "charges_enabled": true, "controller": {"type": "account"}, "country": "US", "created": 1767225600,
          "default_currency": "usd", "details_submitted": true, "email": "platform@example.com",
          "external_accounts": {"object": "list", "data": [], "has_more": false,
                                "url": "/v1/accounts/acct_standin/external_accounts"},
          "future_requirements": {"alternatives": [], "current_deadline": null, "currently_due": [],
                                  "disabled_reason": null, "errors": [], "eventually_due": [], "past_due": [],
                                  "pending_verification": []},
          "metadata": {}, "payouts_enabled": true,
          "requirements": {"alternatives": [], "current_deadline": null, "currently_due": [],
                           "disabled_reason": null, "errors": [], "eventually_due": [], "past_due": [],
                           "pending_verification": []},
          "settings": {
            "branding": {"icon": null, "logo": null, "primary_color": null, "secondary_color": null},
            "card_payments": {"decline_on": {"avs_failure": false, "cvc_failure": false},
                              "statement_descriptor_prefix": null, "statement_descriptor_prefix_kana": null,
                              "statement_descriptor_prefix_kanji": null},
            "dashboard": {"display_name": "Foothold", "timezone": "America/New_York"},
            "payments": {"statement_descriptor": "FOOTHOLD", "statement_descriptor_kana": null,
                         "statement_descriptor_kanji": null}
          },
          "tos_acceptance": {"date": null, "ip": null, "user_agent": null}, "type": "standard"
        }
        """;

    private final Holdings holdings;

    public PlatformAccount(Holdings holdings) {
        this.holdings = holdings;
    }

    public void addTo(Routes routes) {
        routes.get("/v1/account", request -> account());
    }

    /// Changes what is named of `charges_enabled`, `payouts_enabled`, `country`, `default_currency`, `controller`
    /// and the capabilities `card_payments` and `transfers`; naming nothing puts all in order again.
    public ObjectNode become(Parameters asked) {
        var account = Json.object(SHAPE);
        FLAGS.stream().filter(asked::has).forEach(flag -> account.put(flag, asked.flag(flag)));
        account.put("country", asked.or("country", "US")).put("default_currency", asked.or("default_currency", "usd"));
        account.withObject("controller").put("type", asked.oneOf("controller", "account", "account", "application"));
        var capabilities = account.withObject("capabilities");
        CAPABILITIES.stream()
                .filter(asked::has)
                .forEach(one -> capabilities.put(one, asked.oneOf(one, null, "active", "inactive", "pending")));
        var kept = Json.empty().put("id", SETTING);
        kept.set("account", account);
        holdings.put(Kind.SETTING, kept);
        return account();
    }

    private ObjectNode account() {
        return holdings.get(Kind.SETTING, SETTING)
                .map(kept -> kept.withObject("account"))
                .orElseGet(() -> Json.object(SHAPE));
    }
}
