package dev.foothold.stripe.accounts;

import dev.foothold.stripe.holdings.Holdings;
import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.holdings.Kind;
import dev.foothold.stripe.http.Refusal;
import java.time.LocalDate;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// What a person tells on the onboarding page, and what they may do from then on.
public final class Onboarding {
    // Stripe's published test bank accounts; every other number is a good one.
    private static final Map<String, String> BAD_BANKS = Map.of(
            "000111111113", "account_closed",
            "000111111116", "no_account",
            "000111111119", "could_not_process");

    private final Holdings holdings;
    private final Capabilities capabilities;

    public Onboarding(Holdings holdings, Capabilities capabilities) {
        this.holdings = holdings;
        this.capabilities = capabilities;
    }

    /// The answers on the form, checked by whoever made them.
    public record Answers(String givenName, String surname, LocalDate dateOfBirth, String bankAccount) {
        public static final Answers USUAL = new Answers("Jenny", "Rosen", LocalDate.of(2004, 5, 17), "000123456789");
    }

    public ObjectNode submit(String id, Answers answers) {
        var account = holdings.get(Kind.ACCOUNT, id)
                .filter(found -> !Json.is(found, "closed"))
                .orElseThrow(() -> Refusal.noSuchValue(Kind.ACCOUNT, id, "account"));
        var born = answers.dateOfBirth();
        var individual = account.withObject("identity")
                .putObject("individual")
                .put("given_name", answers.givenName())
                .put("surname", answers.surname());
        individual
                .putObject("date_of_birth")
                .put("day", born.getDayOfMonth())
                .put("month", born.getMonthValue())
                .put("year", born.getYear());
        var number = answers.bankAccount();
        account.putObject("_bank")
                .put("last4", number.substring(Math.max(0, number.length() - 4)))
                .put("failure", BAD_BANKS.get(number));
        account.remove("_payouts_stopped");
        account.set("requirements", AccountOrder.noRequirements());
        return capabilities.become(account, "active", null);
    }

    /// Stripe has second thoughts about somebody, or none any more.
    public ObjectNode judge(String id, String status, String code) {
        var account =
                holdings.get(Kind.ACCOUNT, id).orElseThrow(() -> Refusal.noSuchValue(Kind.ACCOUNT, id, "account"));
        return capabilities.become(account, status, code);
    }
}
