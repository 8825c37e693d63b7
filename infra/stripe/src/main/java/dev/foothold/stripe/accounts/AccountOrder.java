package dev.foothold.stripe.accounts;

import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.http.Parameters;
import dev.foothold.stripe.http.Refusal;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// Reads what a connected account is asked to be and what is still missing before it can be paid.
final class AccountOrder {
    private static final List<String> MISSING = List.of(
            "identity.individual.given_name",
            "identity.individual.surname",
            "identity.individual.date_of_birth",
            "configuration.recipient.default_outbound_destination");

    private static final String SHAPE = """
        {
          "id": "", "object": "v2.core.account", "applied_configurations": ["recipient"], "closed": false,
          "configuration": {"customer": null, "merchant": null,
                            "recipient": {"applied": true, "capabilities": {"stripe_balance": {}}}},
          "contact_email": null, "contact_phone": null, "created": "", "dashboard": "express",
          "defaults": {"currency": "usd", "locales": ["en-US"], "profile": null,
                       "responsibilities": {"fees_collector": "application", "losses_collector": "application",
                                            "requirements_collector": "stripe"}},
          "display_name": null, "future_requirements": {"entries": [], "summary": {"minimum_deadline": null}},
          "identity": {"attestations": null, "business_details": null, "country": "us",
                       "entity_type": "individual", "individual": null},
          "livemode": false, "metadata": {}, "requirements": {"entries": [], "summary": null}
        }
        """;

    private AccountOrder() {}

    static ObjectNode account(Parameters asked) {
        var account = Json.object(SHAPE)
                .put("contact_email", asked.required("contact_email"))
                .put("contact_phone", asked.optional("contact_phone"))
                .put("display_name", asked.optional("display_name"))
                .put("dashboard", asked.oneOf("dashboard", "express", "express", "full", "none"));
        var identity = asked.below("identity");
        account.withObject("identity")
                .put("country", identity.required("country"))
                .put("entity_type", identity.oneOf("entity_type", "individual", "individual", "company"));
        asked.mergeMetadata(account);
        readRecipient(asked);
        readResponsibilities(asked, account);
        Capabilities.set(account, "stripe_transfers", "restricted", null);
        Capabilities.set(account, "payouts", "restricted", null);
        account.set("requirements", requirements());
        return account;
    }

    /// Nothing is missing any more.
    static ObjectNode noRequirements() {
        return Json.object("""
            {"entries": [], "summary": {"minimum_deadline": null}}
            """);
    }

    private static void readRecipient(Parameters asked) {
        var configuration = asked.below("configuration");
        var capability = configuration
                .below("recipient")
                .below("capabilities")
                .below("stripe_balance")
                .below("stripe_transfers");
        if (!capability.flag("requested")) {
            throw Refusal.invalid(
                    "configuration",
                    "The stand-in keeps recipients only: request"
                            + " configuration.recipient.capabilities.stripe_balance.stripe_transfers.");
        }
    }

    private static void readResponsibilities(Parameters asked, ObjectNode account) {
        var responsibilities = asked.below("defaults").below("responsibilities");
        var losses = responsibilities.oneOf("losses_collector", null, "application", "stripe");
        if (losses.equals("stripe")) {
            throw Refusal.invalid(
                    "defaults.responsibilities.losses_collector",
                    "Separate charges and transfers need losses_collector=application.");
        }
        account.withObject("defaults")
                .withObject("responsibilities")
                .put("fees_collector", responsibilities.oneOf("fees_collector", null, "application", "stripe"))
                .put("losses_collector", losses);
    }

    private static ObjectNode requirements() {
        var requirements = Json.empty();
        var entries = requirements.putArray("entries");
        MISSING.forEach(what -> entries.add(entry(what)));
        requirements
                .putObject("summary")
                .putObject("minimum_deadline")
                .put("status", "past_due")
                .putNull("time");
        return requirements;
    }

    private static ObjectNode entry(String what) {
        return Json.object("""
            {
              "awaiting_action_from": "user", "description": "", "errors": [],
              "impact": {"restricts_capabilities": [
                {"capability": "stripe_balance.stripe_transfers", "configuration": "recipient",
                 "deadline": {"status": "past_due"}},
                {"capability": "stripe_balance.payouts", "configuration": "recipient",
                 "deadline": {"status": "past_due"}}]},
              "minimum_deadline": {"status": "past_due"}, "reference": null,
              "requested_reasons": [{"code": "routine_onboarding"}]
            }
            """).put("description", what);
    }
}
