package dev.foothold.stripe.accounts;

import dev.foothold.stripe.holdings.Holdings;
import dev.foothold.stripe.holdings.Ids;
import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.holdings.Kind;
import dev.foothold.stripe.holdings.StandInClock;
import dev.foothold.stripe.http.Refusal;
import dev.foothold.stripe.webhooks.Events;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a person tells on the onboarding page, and what they may do from then on.
public final class Onboarding {
    // Stripe's published test bank accounts; every other number is a good one.
    private static final Map<String, String> BAD_BANKS = Map.of(
            "000111111113", "account_closed",
            "000111111116", "no_account",
            "000111111119", "could_not_process");

    private final Holdings holdings;
    private final StandInClock clock;
    private final Events events;
    private final Capabilities capabilities;

    public Onboarding(Holdings holdings, StandInClock clock, Events events, Capabilities capabilities) {
        this.holdings = holdings;
        this.clock = clock;
        this.events = events;
        this.capabilities = capabilities;
    }

    /// The answers on the form, checked by whoever made them.
    ///
    /// @param taxNumber nine digits, if they are given; what was given before stays
    public record Answers(
            String givenName,
            String surname,
            LocalDate dateOfBirth,
            String bankAccount,
            @Nullable String taxNumber) {
        public static final Answers USUAL =
                new Answers("Jenny", "Rosen", LocalDate.of(2004, 5, 17), "000123456789", null);

        /// The same answers, with a tax number if there is one.
        public Answers with(@Nullable String number) {
            var digits = number == null ? "" : number.replaceAll("[\\s-]", "");
            if (!digits.matches("(\\d{9})?")) {
                throw Refusal.invalid("tax_number", "The tax number must have nine digits.");
            }
            return new Answers(givenName, surname, dateOfBirth, bankAccount, digits.isEmpty() ? null : digits);
        }
    }

    public ObjectNode submit(String id, Answers answers) {
        var account = holdings.get(Kind.ACCOUNT, id)
                .filter(found -> !Json.is(found, "closed"))
                .orElseThrow(() -> Refusal.noSuchValue(Kind.ACCOUNT, id, "account"));
        identify(account, answers);
        var number = answers.bankAccount();
        account.putObject("_bank")
                .put("last4", number.substring(Math.max(0, number.length() - 4)))
                .put("failure", BAD_BANKS.get(number));
        account.remove("_payouts_stopped");
        account.set("requirements", AccountOrder.noRequirements());
        var ready = capabilities.become(account, "active", null);
        if (answers.taxNumber() != null) {
            events.tellThin("v2.core.account[identity].updated", id, Json.empty());
        }
        return ready;
    }

    private void identify(ObjectNode account, Answers answers) {
        var before = account.path("identity").path("individual");
        var now = clock.now().truncatedTo(ChronoUnit.MILLIS).toString();
        var born = answers.dateOfBirth();
        var individual = account.withObject("identity")
                .putObject("individual")
                .put("account", Json.sure(account, "id"))
                .put("created", Json.textOr(before, "created", now))
                .put("given_name", answers.givenName())
                .put("id", Json.textOr(before, "id", Ids.make("person_")))
                .put("object", "v2.core.account_person")
                .put("surname", answers.surname())
                .put("updated", now);
        individual
                .putObject("date_of_birth")
                .put("day", born.getDayOfMonth())
                .put("month", born.getMonthValue())
                .put("year", born.getYear());
        individual.putArray("id_numbers").addObject().put("type", idNumber(before, answers.taxNumber()));
    }

    // only of which kind a number is: nobody is ever told the number, so it is not kept either. Stripe asks everybody
    // for the last four digits of it
    private static String idNumber(JsonNode before, @Nullable String taxNumber) {
        if (taxNumber == null) {
            return Json.textOr(before.path("id_numbers").path(0), "type", "us_ssn_last_4");
        }
        return taxNumber.startsWith("9") ? "us_itin" : "us_ssn";
    }

    /// Stripe has second thoughts about somebody, or none any more.
    public ObjectNode judge(String id, String status, String code) {
        var account =
                holdings.get(Kind.ACCOUNT, id).orElseThrow(() -> Refusal.noSuchValue(Kind.ACCOUNT, id, "account"));
        return capabilities.become(account, status, code);
    }
}
