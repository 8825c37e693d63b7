package dev.foothold.stripe.pages;

import dev.foothold.stripe.holdings.Holdings;
import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.http.FormBody;
import dev.foothold.stripe.http.Parameters;
import dev.foothold.stripe.http.Refusal;
import dev.foothold.stripe.http.Reply;
import dev.foothold.stripe.http.WebRequest;
import dev.foothold.stripe.money.CheckoutPayments;
import dev.foothold.stripe.money.CheckoutSessions;
import dev.foothold.stripe.money.Payer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The page on which an employer pays: `/c/pay/{session}`.
public final class HostedCheckout {
    public static final String PATH = "/c/pay/";

    private final Holdings holdings;
    private final CheckoutSessions sessions;
    private final CheckoutPayments payments;

    public HostedCheckout(Holdings holdings, CheckoutSessions sessions, CheckoutPayments payments) {
        this.holdings = holdings;
        this.sessions = sessions;
        this.payments = payments;
    }

    public Reply answer(WebRequest request) {
        var steps = request.path().substring(PATH.length()).split("/", 2);
        try {
            if (request.method().equals("POST")) {
                return press(steps[0], steps.length > 1 ? steps[1] : "", request);
            }
            return holdings.change(() -> show(sessions.named(steps[0]), 200, null));
        } catch (Refusal refusal) {
            return refused(steps[0], refusal);
        }
    }

    private Reply press(String id, String button, WebRequest request) {
        var form = Parameters.of(FormBody.parse(request.body()));
        return holdings.change(() -> switch (button) {
            case "pay" -> after(payments.pay(id, payer(form, id)));
            case "decline" -> after(payments.decline(id, Payer.goodCard(email(form, id))));
            default -> throw Refusal.unrecognizedUrl("POST", request.path());
        });
    }

    private Reply after(ObjectNode session) {
        if (CheckoutSessions.isOpen(session)) {
            return show(session, 402, Json.text(session, "_declined"));
        }
        var address = Json.sure(session, "success_url");
        return Reply.seeOther(address.replace("{CHECKOUT_SESSION_ID}", Json.sure(session, "id")));
    }

    private Payer payer(Parameters form, String id) {
        var email = email(form, id);
        if (form.or("method", "card").equals("us_bank_account")) {
            return Payer.bankAccount(email);
        }
        var number = form.or("number", "4242424242424242").replaceAll("[\\s-]", "");
        if (!number.matches("\\d{12,19}")) {
            throw Refusal.invalid("number", "Your card number is invalid.");
        }
        return Payer.card(number, email, form.optional("name"));
    }

    private @Nullable String email(Parameters form, String id) {
        var known = Json.text(sessions.named(id), "customer_email");
        return known == null ? form.optional("email") : known;
    }

    private Reply show(ObjectNode session, int status, @Nullable String wrong) {
        if (!CheckoutSessions.isOpen(session)) {
            return closed(Json.sure(session, "id"), "This payment page is no longer open.");
        }
        var lines = new StringBuilder();
        for (var line : session.path("_line_items").path("data").values()) {
            lines.append("<p>")
                    .append(Html.escape(Json.text(line, "description")))
                    .append("</p>");
        }
        var content = """
            <h1>Pay</h1>
            %s
            <p class="amount">%s</p>
            %s
            <form method="post" action="%s/pay">
            %s
            <button class="main" type="submit">Pay %2$s</button>
            </form>
            <form method="post" action="%4$s/decline"><button type="submit">Decline the card</button></form>
            %s
            """.formatted(
                        lines,
                        Html.dollars(Json.number(session, "amount_total")),
                        Html.wrong(wrong),
                        PATH + Json.sure(session, "id"),
                        fields(session),
                        back(session));
        return Reply.page(status, Html.page("Pay", "", content));
    }

    private static String fields(ObjectNode session) {
        var email = Json.text(session, "customer_email");
        var fields = new StringBuilder();
        fields.append(
                email == null
                        ? Html.field("E-mail", "email", "email", "payer@example.com")
                        : "<p>" + Html.escape(email) + "</p>");
        if (session.path("payment_method_types").values().size() > 1) {
            fields.append("""
                <label for="method">Pay with</label>
                <select id="method" name="method">
                <option value="card">Card</option>
                <option value="us_bank_account">US bank account (takes days)</option>
                </select>
                """);
        }
        fields.append(Html.field("Card number", "number", "text", "4242 4242 4242 4242"));
        fields.append(Html.field("Name on the card", "name", "text", "Test Payer"));
        return fields.toString();
    }

    private static String back(ObjectNode session) {
        var address = Json.text(session, "cancel_url");
        return address == null ? "" : "<a class=\"button\" href=\"" + Html.escape(address) + "\">Cancel and return</a>";
    }

    // A mistake on an open page is put right on that page.
    private Reply refused(String id, Refusal refusal) {
        var open = holdings.change(() -> sessions.find(id).filter(CheckoutSessions::isOpen));
        return open.map(session -> show(session, 422, refusal.said())).orElseGet(() -> closed(id, refusal.said()));
    }

    private Reply closed(String id, String why) {
        var session = holdings.change(() -> sessions.find(id));
        var back = session.map(HostedCheckout::back).orElse("");
        var content = "<h1>Nothing to pay here</h1>" + Html.wrong(why) + back;
        return Reply.page(session.isEmpty() ? 404 : 409, Html.page("Nothing to pay here", "", content));
    }
}
