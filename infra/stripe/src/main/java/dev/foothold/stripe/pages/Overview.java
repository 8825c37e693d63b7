package dev.foothold.stripe.pages;

import dev.foothold.stripe.holdings.Holdings;
import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.holdings.Kind;
import dev.foothold.stripe.holdings.StandInClock;
import dev.foothold.stripe.http.ApiRequest;
import dev.foothold.stripe.http.Refusal;
import dev.foothold.stripe.http.Reply;
import dev.foothold.stripe.http.WebRequest;
import dev.foothold.stripe.money.BalanceTransactions;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The page at `/` that lists what is held and lets a person cause trouble.
public final class Overview {
    private static final int ROWS = 25;

    private final Holdings holdings;
    private final StandInClock clock;
    private final BalanceTransactions transactions;

    public Overview(Holdings holdings, StandInClock clock, BalanceTransactions transactions) {
        this.holdings = holdings;
        this.clock = clock;
        this.transactions = transactions;
    }

    public Reply answer(WebRequest request) {
        if (!request.path().equals("/")) {
            throw Refusal.unrecognizedUrl(request.method(), request.path());
        }
        return Reply.page(200, Html.page("Stripe stand-in", "wide", holdings.change(this::content)));
    }

    private String content() {
        var total = transactions.total(ApiRequest.PLATFORM);
        return "<h1>Stripe stand-in</h1>"
                + "<p>Platform balance: <strong>" + Html.dollars(total.available()) + "</strong> available, <strong>"
                + Html.dollars(total.pending()) + "</strong> pending.</p>"
                + clock()
                + table(
                        "Checkout sessions",
                        Kind.SESSION,
                        List.of("Session", "Amount", "Status", "Paid", "", ""),
                        this::session)
                + table(
                        "Charges",
                        Kind.CHARGE,
                        List.of("Charge", "Amount", "Refunded", "Status", "Account", ""),
                        this::charge)
                + table(
                        "Transfers",
                        Kind.TRANSFER,
                        List.of("Transfer", "Amount", "Reversed", "To", "Charge"),
                        this::transfer)
                + table("Refunds", Kind.REFUND, List.of("Refund", "Amount", "Status", "Charge", ""), this::refund)
                + table("Disputes", Kind.DISPUTE, List.of("Dispute", "Amount", "Status", "Charge", ""), this::dispute)
                + table(
                        "Connected accounts",
                        Kind.ACCOUNT,
                        List.of("Account", "Name", "Transfers", "Balance", ""),
                        this::account)
                + table("Payouts", Kind.PAYOUT, List.of("Payout", "Amount", "Status", "Account", ""), this::payout)
                + table(
                        "Deliveries",
                        Kind.DELIVERY,
                        List.of("Event", "Endpoint", "State", "Attempts", "Last error"),
                        this::delivery);
    }

    private String clock() {
        return "<p>Clock: <strong>" + clock.now().truncatedTo(ChronoUnit.SECONDS) + "</strong> "
                + button("/_standin/clock", "+1 hour", "advance", "3600")
                + button("/_standin/clock", "+1 day", "advance", "86400")
                + button("/_standin/clock", "+7 days", "advance", "604800")
                + button("/_standin/clock", "Back to real time", "now", "") + "</p>";
    }

    private List<String> session(ObjectNode session) {
        var url = Json.text(session, "url");
        var open = url == null ? "" : "<a href=\"" + Html.escape(url) + "\">Open the page</a>";
        var id = Json.sure(session, "id");
        return List.of(
                cell(session, "id").substring(0, 20) + "…",
                money(session, "amount_total"),
                cell(session, "status"),
                cell(session, "payment_status"),
                open,
                url == null ? "" : button("/_standin/complete-checkout/" + id, "Pay", "", ""));
    }

    private List<String> charge(ObjectNode charge) {
        var ours = Json.text(charge, "_account") == null && "succeeded".equals(Json.text(charge, "status"));
        var id = Json.sure(charge, "id");
        return List.of(
                cell(charge, "id"),
                money(charge, "amount"),
                money(charge, "amount_refunded"),
                cell(charge, "status") + (Json.is(charge, "disputed") ? ", disputed" : ""),
                cell(charge, "_account"),
                ours && !Json.is(charge, "disputed")
                        ? button("/_standin/disputes", "Dispute", "charge", id)
                                + button("/_standin/inquiries", "Ask about it", "charge", id)
                        : "");
    }

    private List<String> transfer(ObjectNode transfer) {
        return List.of(
                cell(transfer, "id"),
                money(transfer, "amount"),
                money(transfer, "amount_reversed"),
                cell(transfer, "destination"),
                cell(transfer, "source_transaction"));
    }

    private List<String> refund(ObjectNode refund) {
        var id = Json.sure(refund, "id");
        return List.of(
                cell(refund, "id"),
                money(refund, "amount"),
                cell(refund, "status"),
                cell(refund, "charge"),
                "succeeded".equals(Json.text(refund, "status"))
                        ? button("/_standin/refunds/" + id + "/fail", "Let it fail", "", "")
                        : "");
    }

    private List<String> dispute(ObjectNode dispute) {
        var status = Json.sure(dispute, "status");
        return List.of(
                cell(dispute, "id"),
                money(dispute, "amount"),
                cell(dispute, "status"),
                cell(dispute, "charge"),
                decisions("/_standin/disputes/" + Json.sure(dispute, "id"), status));
    }

    private static String decisions(String path, String status) {
        return switch (status) {
            case "won", "lost", "warning_closed" -> "";
            case "warning_needs_response", "warning_under_review" ->
                button(path + "/drop", "Let it be", "", "") + button(path + "/escalate", "Take the money", "", "");
            default ->
                button(path + "/close", "Won", "outcome", "won") + button(path + "/close", "Lost", "outcome", "lost");
        };
    }

    private List<String> account(ObjectNode account) {
        var id = Json.sure(account, "id");
        var total = transactions.total(id);
        return List.of(
                cell(account, "id"),
                cell(account, "display_name"),
                standing(account),
                Html.dollars(total.available()) + " + " + Html.dollars(total.pending()) + " pending",
                button("/_standin/onboard/" + id, "Onboard", "", "")
                        + button("/_standin/accounts/" + id + "/capability", "Restrict", "status", "restricted")
                        + (Json.is(account, "_deauthorized")
                                ? ""
                                : button("/_standin/accounts/" + id + "/deauthorize", "Cut the tie", "", "")));
    }

    private static String standing(ObjectNode account) {
        if (Json.is(account, "_deauthorized")) {
            return "cut the tie";
        }
        var transfers = account.path("configuration")
                .path("recipient")
                .path("capabilities")
                .path("stripe_balance")
                .path("stripe_transfers");
        return Json.is(account, "closed") ? "closed" : cell(transfers, "status");
    }

    private List<String> payout(ObjectNode payout) {
        var path = "/_standin/payouts/" + Json.sure(payout, "id");
        var status = Json.sure(payout, "status");
        return List.of(
                cell(payout, "id"),
                money(payout, "amount"),
                status + (payout.hasNonNull("failure_code") ? ": " + cell(payout, "failure_code") : ""),
                cell(payout, "_account"),
                (status.equals("pending") ? button(path + "/pay", "Let it arrive", "", "") : "")
                        + (status.equals("failed") ? "" : button(path + "/fail", "Let it fail", "", "")));
    }

    private List<String> delivery(ObjectNode delivery) {
        var type = holdings.get(Kind.EVENT, Json.sure(delivery, "event"))
                .map(event -> cell(event, "type"))
                .orElse("");
        return List.of(
                type,
                cell(delivery, "endpoint"),
                cell(delivery, "state"),
                cell(delivery, "attempts"),
                cell(delivery, "error"));
    }

    private String table(String title, Kind kind, List<String> heads, Function<ObjectNode, List<String>> cells) {
        var html = new StringBuilder(
                "<h2>" + title + " (" + holdings.count(kind) + ")</h2><div class=\"scroll\"><table><tr>");
        heads.forEach(head -> html.append("<th scope=\"col\">").append(head).append("</th>"));
        html.append("</tr>");
        holdings.newestFirst(kind).limit(ROWS).map(cells).forEach(row -> {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td>").append(cell).append("</td>"));
            html.append("</tr>");
        });
        return html.append("</table></div>").toString();
    }

    private static String button(String action, String label, String name, String value) {
        var field = name.isEmpty()
                ? ""
                : "<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(name, Html.escape(value));
        return "<form method=\"post\" action=\"%s\">%s<button type=\"submit\">%s</button></form>"
                .formatted(Html.escape(action), field, label);
    }

    private static String cell(JsonNode object, String field) {
        return Html.escape(Json.text(object, field));
    }

    private static String money(ObjectNode object, String field) {
        return Html.dollars(Json.number(object, field));
    }
}
