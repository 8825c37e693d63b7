package dev.foothold.stripe.control;

import dev.foothold.stripe.accounts.Accounts;
import dev.foothold.stripe.accounts.Onboarding;
import dev.foothold.stripe.accounts.PlatformAccount;
import dev.foothold.stripe.holdings.Holdings;
import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.http.ApiRequest;
import dev.foothold.stripe.http.Parameters;
import dev.foothold.stripe.http.Rendering;
import dev.foothold.stripe.money.BalanceTransactions;
import dev.foothold.stripe.money.Charges;
import dev.foothold.stripe.money.CheckoutPayments;
import dev.foothold.stripe.money.CheckoutSessions;
import dev.foothold.stripe.money.Disputes;
import dev.foothold.stripe.money.FraudWarnings;
import dev.foothold.stripe.money.Payer;
import dev.foothold.stripe.money.Payouts;
import dev.foothold.stripe.money.Refunds;
import dev.foothold.stripe.money.TopUps;
import java.util.function.BiFunction;
import tools.jackson.databind.node.ObjectNode;

/// Switches for what people and banks do: pay, onboard, dispute, send money back.
public final class MoneySwitches {
    private final Holdings holdings;
    private final Rendering rendering;

    public MoneySwitches(Holdings holdings, Rendering rendering) {
        this.holdings = holdings;
        this.rendering = rendering;
    }

    public void addCheckout(Control control, CheckoutSessions sessions, CheckoutPayments payments) {
        control.post("complete-checkout/{}", once((id, asked) -> {
            var email = Json.text(sessions.named(id), "customer_email");
            var bank = asked.oneOf("method", "card", "card", "us_bank_account").equals("us_bank_account");
            return payments.pay(id, bank ? Payer.bankAccount(email) : Payer.goodCard(email));
        }));
        control.post("decline-checkout/{}", once((id, asked) -> payments.decline(id, Payer.goodCard(null))));
        control.post(
                "payments/{}/settle",
                once((id, asked) -> payments.settle(
                        id,
                        asked.oneOf("outcome", "succeeded", "succeeded", "failed")
                                .equals("succeeded"))));
    }

    public void addAccounts(Control control, Onboarding onboarding, Accounts accounts, PlatformAccount platform) {
        control.post(
                "onboard/{}",
                once((id, asked) ->
                        onboarding.submit(id, Onboarding.Answers.USUAL.with(asked.optional("tax_number")))));
        control.post(
                "accounts/{}/capability",
                once((id, asked) -> onboarding.judge(
                        id,
                        asked.oneOf("status", null, "active", "pending", "restricted", "unsupported"),
                        asked.or("code", "restricted_other"))));
        control.post("accounts/{}/deauthorize", once((id, asked) -> accounts.deauthorize(id)));
        control.post("platform-account", once((id, asked) -> platform.become(asked)));
    }

    public void addDisputes(Control control, Disputes disputes, FraudWarnings warnings, Charges charges) {
        control.post("charges/{}/warn", once((id, asked) -> warnings.warn(charges.named(id, "charge"))));
        control.post("disputes", once((id, asked) -> {
            var charge = charges.named(asked.required("charge"), "charge");
            var amount = asked.amountOr("amount", Json.number(charge, "amount"));
            return disputes.open(charge, amount, asked.or("reason", "fraudulent"));
        }));
        control.post("inquiries", once((id, asked) -> {
            var charge = charges.named(asked.required("charge"), "charge");
            return disputes.inquire(charge, asked.amountOr("amount", Json.number(charge, "amount")));
        }));
        control.post("disputes/{}/escalate", once((id, asked) -> disputes.escalate(disputes.named(id))));
        control.post("disputes/{}/drop", once((id, asked) -> disputes.drop(disputes.named(id))));
        control.post(
                "disputes/{}/close",
                once((id, asked) -> disputes.close(
                        disputes.named(id),
                        asked.oneOf("outcome", null, "won", "lost").equals("won"))));
    }

    public void addBanks(
            Control control, Payouts payouts, Refunds refunds, TopUps topUps, BalanceTransactions transactions) {
        control.post("payouts/{}/fail", once((id, asked) -> payouts.fail(id, asked.or("code", "account_closed"))));
        control.post("payouts/{}/pay", once((id, asked) -> payouts.pay(id)));
        control.post(
                "refunds/{}/fail",
                once((id, asked) -> refunds.fail(id, asked.or("reason", "expired_or_canceled_card"))));
        control.post("top-ups", once((id, asked) -> topUps.add(asked.amount("amount"))));
        control.post("movements", once((id, asked) -> {
            var amount = asked.amount("amount");
            var leaves = asked.oneOf("direction", "in", "in", "out").equals("out");
            return transactions.move(
                    asked.required("type"),
                    asked.or("account", ApiRequest.PLATFORM),
                    leaves ? -amount : amount,
                    asked.optional("destination"));
        }));
    }

    private BiFunction<String, Parameters, ObjectNode> once(BiFunction<String, Parameters, ObjectNode> turn) {
        return (id, asked) -> holdings.change(() -> rendering.render(turn.apply(id, asked)));
    }
}
