package dev.foothold.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.StripeObject;
import com.stripe.param.PayoutCreateParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.TransferReversalCreateParams;
import com.stripe.param.v2.core.EventDestinationListParams;
import dev.foothold.stripe.holdings.Json;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// Lets one of everything happen and asks for it through Stripe's own client, which must be able to read it.
final class EveryAnswer {
    private final Map<String, JsonNode> answers = new TreeMap<>();
    private final TestPlatform platform;
    private final StripeClient stripe;

    private EveryAnswer(TestPlatform platform) {
        this.platform = platform;
        this.stripe = platform.stripe();
    }

    /// The answers as they came over the wire, by the names that Stripe has for their kinds.
    static Map<String, JsonNode> of(TestPlatform platform, TestInbox inbox) throws Exception {
        var every = new EveryAnswer(platform);
        every.askForPayment();
        every.askForPay();
        every.askForWhatBanksDo();
        every.askForBalance();
        every.askForSetup();
        every.askForEvents(inbox);
        every.askForRefusals();
        return every.answers;
    }

    private void askForPayment() throws StripeException {
        var session = platform.session(40_000);
        platform.press("/c/pay/" + session.getId() + "/pay", "");
        var paid = keep("checkout.session", stripe.v1().checkout().sessions().retrieve(session.getId()));
        var intent = keep("payment_intent", stripe.v1().paymentIntents().retrieve(paid.getPaymentIntent()));
        var charge = keep("charge", stripe.v1().charges().retrieve(intent.getLatestCharge()));
        keep("balance_transaction", stripe.v1().balanceTransactions().retrieve(charge.getBalanceTransaction()));
    }

    private void askForPay() throws StripeException {
        var account = keep("v2.core.account", platform.account()).getId();
        keep("v2.core.account_link", platform.onboardingLink(account));
        platform.press(platform.onboardingPage(account) + "/submit", "");
        var transfer =
                platform.transfer(account, platform.paidCharge(40_000), 36_000).getId();
        var part = TransferReversalCreateParams.builder().setAmount(1_000L).build();
        keep("transfer_reversal", stripe.v1().transfers().reversals().create(transfer, part));
        keep("transfer", stripe.v1().transfers().retrieve(transfer));
    }

    private void askForWhatBanksDo() throws StripeException {
        var refund = RefundCreateParams.builder()
                .setCharge(platform.paidCharge(40_000))
                .setAmount(1_000L)
                .build();
        keep("refund", stripe.v1().refunds().create(refund));
        var charge = platform.paidCharge(40_000);
        var warning = platform.control("charges/" + charge + "/warn", "{}");
        keep(
                "radar.early_fraud_warning",
                stripe.v1().radar().earlyFraudWarnings().retrieve(id(warning)));
        var dispute = platform.control("disputes", "{\"charge\": \"" + charge + "\"}");
        keep("dispute", stripe.v1().disputes().retrieve(id(dispute)));
    }

    private void askForBalance() throws StripeException {
        platform.advance(Duration.ofDays(3));
        keep("balance", stripe.v1().balance().retrieve());
        keep("balance_settings", stripe.v1().balanceSettings().retrieve());
        var payout = PayoutCreateParams.builder()
                .setAmount(1_000L)
                .setCurrency("usd")
                .build();
        keep("payout", stripe.v1().payouts().create(payout));
    }

    private void askForSetup() throws StripeException {
        keep("account", stripe.v1().accounts().retrieveCurrent());
        keep("list", stripe.v1().webhookEndpoints().list());
        keepFirst("webhook_endpoint", stripe.v1().webhookEndpoints().list());
        var withUrl = EventDestinationListParams.builder()
                .addInclude(EventDestinationListParams.Include.WEBHOOK_ENDPOINT__URL)
                .build();
        keepFirst(
                "v2.core.event_destination",
                stripe.v2().core().eventDestinations().list(withUrl));
    }

    private void askForEvents(TestInbox inbox) throws Exception {
        keepFirst("event", stripe.v1().events().list());
        var letter = inbox.next("v2.core.account.created");
        var told = stripe.parseEventNotification(letter.body(), letter.signature(), TestInbox.SECRET);
        keep("v2.core.event", stripe.v2().core().events().retrieve(told.getId()));
    }

    // without a key everything is refused, in the words of either API
    private void askForRefusals() {
        answers.put("error", Json.tree(platform.open("/v1/balance").body()));
        answers.put("v2.error", Json.tree(platform.open("/v2/core/accounts").body()));
    }

    private <T extends StripeObject> T keep(String kind, T answer) {
        answers.put(kind, body(answer));
        return answer;
    }

    private void keepFirst(String kind, StripeObject list) {
        answers.put(kind, body(list).path("data").path(0));
    }

    private static JsonNode body(StripeObject answer) {
        return Json.tree(answer.getLastResponse().body());
    }

    private static String id(JsonNode made) {
        return Json.sure(made, "id");
    }
}
