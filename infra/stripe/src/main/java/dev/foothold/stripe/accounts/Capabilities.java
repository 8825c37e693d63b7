package dev.foothold.stripe.accounts;

import dev.foothold.stripe.holdings.Holdings;
import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.holdings.Kind;
import dev.foothold.stripe.http.Refusal;
import dev.foothold.stripe.webhooks.Events;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// What a connected account may do: receive transfers, be paid out to its bank.
public final class Capabilities {
    private final Holdings holdings;
    private final Events events;
    private Consumer<String> whenActive = account -> {};

    public Capabilities(Holdings holdings, Events events) {
        this.holdings = holdings;
        this.events = events;
    }

    public void whenActive(Consumer<String> listener) {
        whenActive = listener;
    }

    public void refuseUnlessPayable(String account) {
        var found = holdings.get(Kind.ACCOUNT, account)
                .filter(known -> !Json.is(known, "_deauthorized"))
                .orElseThrow(() ->
                        Refusal.invalid("destination", "resource_missing", "No such destination: '" + account + "'"));
        if (Json.is(found, "closed") || !isActive(found, "stripe_transfers")) {
            throw Refusal.impossible(
                    "destination",
                    "insufficient_capabilities_for_transfer",
                    "Your destination account needs to have at least one of the following capabilities enabled:"
                            + " transfers, crypto_transfers, legacy_payments");
        }
    }

    public boolean mayBePaidOut(String account) {
        return holdings.get(Kind.ACCOUNT, account)
                .filter(found -> !Json.is(found, "closed"))
                .filter(found -> !Json.is(found, "_payouts_stopped"))
                .filter(found -> isActive(found, "payouts"))
                .isPresent();
    }

    /// Why payouts to this account's bank fail, if its test bank account is one of those.
    public Optional<String> bankFailure(String account) {
        return holdings.get(Kind.ACCOUNT, account)
                .flatMap(found -> Optional.ofNullable(Json.text(found.path("_bank"), "failure")));
    }

    /// A payout came back: nothing more is sent until the bank account is put right.
    public void stopPayouts(String account) {
        holdings.get(Kind.ACCOUNT, account)
                .ifPresent(found -> holdings.put(Kind.ACCOUNT, found.put("_payouts_stopped", true)));
    }

    /// Sets both capabilities, as Stripe does when it has checked somebody or has second thoughts.
    public ObjectNode become(ObjectNode account, String status, @Nullable String code) {
        set(account, "stripe_transfers", status, code);
        set(account, "payouts", status, code);
        holdings.put(Kind.ACCOUNT, account);
        var id = Json.sure(account, "id");
        tell(id, "stripe_balance.stripe_transfers");
        tell(id, "stripe_balance.payouts");
        events.tellThin("v2.core.account[requirements].updated", id, Json.empty());
        if (status.equals("active")) {
            whenActive.accept(id);
        }
        return account;
    }

    static void set(ObjectNode account, String name, String status, @Nullable String code) {
        var capability = account.withObject("configuration")
                .withObject("recipient")
                .withObject("capabilities")
                .withObject("stripe_balance")
                .putObject(name)
                .put("status", status);
        var details = capability.putArray("status_details");
        if (!status.equals("active")) {
            details.addObject()
                    .put("code", code == null ? "requirements_past_due" : code)
                    .put("resolution", code == null ? "provide_info" : "contact_stripe");
        }
    }

    private void tell(String account, String capability) {
        events.tellThin(
                "v2.core.account[configuration.recipient].capability_status_updated",
                account,
                Json.empty().put("updated_capability", capability));
    }

    private static boolean isActive(ObjectNode account, String name) {
        var capability = account.path("configuration")
                .path("recipient")
                .path("capabilities")
                .path("stripe_balance")
                .path(name);
        return "active".equals(Json.text(capability, "status"));
    }
}
