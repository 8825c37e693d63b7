package dev.foothold.stripe.pages;

import dev.foothold.stripe.accounts.AccountLinks;
import dev.foothold.stripe.accounts.Onboarding;
import dev.foothold.stripe.accounts.Onboarding.Answers;
import dev.foothold.stripe.holdings.Holdings;
import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.http.FormBody;
import dev.foothold.stripe.http.Parameters;
import dev.foothold.stripe.http.Refusal;
import dev.foothold.stripe.http.Reply;
import dev.foothold.stripe.http.WebRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The page on which a student says who they are and where their money goes: `/setup/{link}`.
public final class HostedOnboarding {
    public static final String PATH = "/setup/";

    private final Holdings holdings;
    private final AccountLinks links;
    private final Onboarding onboarding;

    public HostedOnboarding(Holdings holdings, AccountLinks links, Onboarding onboarding) {
        this.holdings = holdings;
        this.links = links;
        this.onboarding = onboarding;
    }

    public Reply answer(WebRequest request) {
        var steps = request.path().substring(PATH.length()).split("/", 2);
        var button = steps.length > 1 ? steps[1] : "";
        return holdings.change(() -> links.find(steps[0])
                .map(link -> request.method().equals("POST") ? press(link, button, request) : open(link))
                .orElseGet(HostedOnboarding::unknown));
    }

    // A link is good for one visit; whoever comes again is sent to where a new one is made.
    private Reply open(ObjectNode link) {
        if (!links.isUsable(link)) {
            return Reply.seeOther(AccountLinks.address(link, "refresh_url"));
        }
        links.put(link.put("_used", true));
        return show(link, 200, null);
    }

    private Reply press(ObjectNode link, String button, WebRequest request) {
        if (button.equals("leave")) {
            return Reply.seeOther(AccountLinks.address(link, "return_url"));
        }
        if (!button.equals("submit")) {
            throw Refusal.unrecognizedUrl("POST", request.path());
        }
        if (Json.is(link, "_submitted")) {
            return Reply.seeOther(AccountLinks.address(link, "return_url"));
        }
        try {
            onboarding.submit(Json.sure(link, "account"), answers(Parameters.of(FormBody.parse(request.body()))));
        } catch (Refusal refusal) {
            return show(link, 422, refusal.said());
        }
        links.put(link.put("_used", true).put("_submitted", true));
        return Reply.seeOther(AccountLinks.address(link, "return_url"));
    }

    private static Answers answers(Parameters form) {
        var usual = Answers.USUAL;
        return new Answers(
                        given(form, "given_name", usual.givenName()),
                        given(form, "surname", usual.surname()),
                        date(given(form, "date_of_birth", usual.dateOfBirth().toString())),
                        digits(given(form, "account_number", usual.bankAccount())),
                        null)
                .with(form.optional("tax_number"));
    }

    // A field that is sent empty is a mistake; one that is not sent at all is a test that just presses the button.
    private static String given(Parameters form, String name, String usual) {
        return form.has(name) ? form.required(name).strip() : usual;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Refusal.invalid("date_of_birth", "The date of birth must be a date like 2004-05-17.");
        }
    }

    private static String digits(String text) {
        if (!text.matches("\\d{6,17}")) {
            throw Refusal.invalid("account_number", "The account number must have 6 to 17 digits.");
        }
        return text;
    }

    private static Reply show(ObjectNode link, int status, @Nullable String wrong) {
        var usual = Answers.USUAL;
        var content = """
            <h1>Set up your payouts</h1>
            <p>Tell who you are and where your money should go.</p>
            %s
            <form method="post" action="%s/submit">
            %s
            <button class="main" type="submit">Submit</button>
            </form>
            <form method="post" action="%2$s/leave"><button type="submit">Leave without submitting</button></form>
            """.formatted(
                        Html.wrong(wrong),
                        PATH + Json.sure(link, "id"),
                        Html.field("First name", "given_name", "text", usual.givenName())
                                + Html.field("Last name", "surname", "text", usual.surname())
                                + Html.field(
                                        "Date of birth",
                                        "date_of_birth",
                                        "date",
                                        usual.dateOfBirth().toString())
                                + Html.field("Bank routing number", "routing_number", "text", "110000000")
                                + Html.field("Bank account number", "account_number", "text", usual.bankAccount())
                                + Html.secret("Tax number (SSN or ITIN), nine digits; optional", "tax_number"));
        return Reply.page(status, Html.page("Set up your payouts", "", content));
    }

    private static Reply unknown() {
        return Reply.page(404, Html.page("Unknown link", "", "<h1>This link is unknown</h1>"));
    }
}
