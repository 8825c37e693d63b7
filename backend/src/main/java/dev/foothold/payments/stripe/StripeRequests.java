package dev.foothold.payments.stripe;

import com.stripe.net.ApiResource;
import com.stripe.net.FormEncoder;
import dev.foothold.shared.Money;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds the requests that are frozen into operations.
@Component
public class StripeRequests {

    private final StripeSettings settings;

    StripeRequests(StripeSettings settings) {
        this.settings = settings;
    }

    /// What a payment page needs to know.
    ///
    /// @param email where Stripe's own receipt goes
    /// @param returnUrl where the browser comes back after paying
    /// @param cancelUrl where the browser comes back without
    public record CheckoutPage(
            UUID checkout,
            UUID payment,
            String description,
            Money amount,
            String email,
            Instant expiresAt,
            String returnUrl,
            String cancelUrl) {}

    /// A hosted payment page.
    public StripeRequest checkout(String operation, CheckoutPage page) {
        var metadata = new LinkedHashMap<>(metadata(operation, page.payment()));
        metadata.put("checkout", page.checkout().toString());
        return form(
                "/v1/checkout/sessions",
                null,
                map(
                        "mode", "payment",
                        "client_reference_id", page.checkout().toString(),
                        "customer_email", page.email(),
                        "success_url", page.returnUrl(),
                        "cancel_url", page.cancelUrl(),
                        "expires_at", page.expiresAt().getEpochSecond(),
                        "line_items",
                                List.of(map(
                                        "quantity",
                                        1,
                                        "price_data",
                                        map(
                                                "currency", currency(page.amount()),
                                                "unit_amount", page.amount().minor(),
                                                "product_data", map("name", page.description())))),
                        "payment_method_types", List.of("card", "us_bank_account"),
                        "payment_intent_data",
                                map(
                                        "transfer_group", group(page.payment()),
                                        "description", page.description(),
                                        "receipt_email", page.email(),
                                        "statement_descriptor_suffix", "PROJECT",
                                        "metadata", metadata),
                        "metadata", metadata));
    }

    /// Closes a payment page that nobody shall pay any more.
    public StripeRequest expireCheckout(String session) {
        return new StripeRequest("/v1/checkout/sessions/" + session + "/expire", "", null);
    }

    /// Moves money to a student's Stripe account.
    ///
    /// @param charge where the money came from; without one it is taken from what is available of the balance
    public StripeRequest transfer(
            String operation, UUID payment, Money net, String destination, @Nullable String charge) {
        var fields = map(
                "amount",
                net.minor(),
                "currency",
                currency(net),
                "destination",
                destination,
                // a charge brings its group along; what belongs to none is found again by this one
                charge == null ? "transfer_group" : "source_transaction",
                charge == null ? group(payment) : charge,
                "description",
                "Pay for payment " + payment,
                "metadata",
                metadata(operation, payment));
        return form("/v1/transfers", "/v1/transfers?limit=100&transfer_group=" + group(payment), fields)
                .moving(payment);
    }

    /// Gives money of one payment back to the employer.
    public StripeRequest refund(String operation, UUID payment, Money amount, String paymentIntent) {
        return form(
                        "/v1/refunds",
                        "/v1/refunds?limit=100&payment_intent=" + paymentIntent,
                        map(
                                "payment_intent",
                                paymentIntent,
                                "amount",
                                amount.minor(),
                                "reason",
                                "requested_by_customer",
                                "metadata",
                                metadata(operation, payment)))
                .moving(payment);
    }

    /// Takes money of one transfer back from a student's Stripe account.
    public StripeRequest reversal(String operation, UUID payment, Money net, String transfer) {
        var path = "/v1/transfers/" + transfer + "/reversals";
        return form(path, path + "?limit=100", map("amount", net.minor(), "metadata", metadata(operation, payment)))
                .moving(payment);
    }

    /// Sends money of the platform itself to its bank.
    public StripeRequest platformPayout(String operation, Money amount) {
        return form(
                "/v1/payouts",
                "/v1/payouts?limit=100",
                map(
                        "amount",
                        amount.minor(),
                        "currency",
                        currency(amount),
                        "metadata",
                        map("op_id", operation, "env", settings.environment())));
    }

    /// Tells a payer's bank what our records say, as the one answer it takes.
    ///
    /// @param product what was paid for
    /// @param customer who paid
    public StripeRequest evidence(
            String operation, String dispute, String charge, String product, String customer, String letter) {
        return form(
                "/v1/disputes/" + dispute,
                "/v1/disputes?limit=100&charge=" + charge,
                map(
                        "evidence",
                        map("product_description", product, "customer_name", customer, "uncategorized_text", letter),
                        "metadata",
                        map("op_id", operation, "env", settings.environment()),
                        "submit",
                        true));
    }

    /// A student's Stripe account, made to receive transfers only.
    public StripeRequest account(String operation, UUID account, String email, String name) {
        var body = map(
                "contact_email", email,
                "display_name", name,
                "dashboard", "express",
                "identity", map("country", "us", "entity_type", "individual"),
                "configuration",
                        map(
                                "recipient",
                                map(
                                        "capabilities",
                                        map("stripe_balance", map("stripe_transfers", map("requested", true))))),
                "defaults",
                        map(
                                "currency",
                                "usd",
                                "responsibilities",
                                map("fees_collector", "application", "losses_collector", "application")),
                "metadata", map("op_id", operation, "account", account.toString(), "env", settings.environment()),
                "include", List.of("configuration.recipient", "identity", "requirements"));
        return new StripeRequest("/v2/core/accounts", ApiResource.GSON.toJson(body), null);
    }

    /// A single-use way into Stripe's onboarding. An update is not offered to accounts whose owners answer to Stripe
    /// itself: whoever has answered everything is asked for what will be wanted later, such as the tax number.
    StripeRequest accountLink(String stripeAccount, boolean whole, String refreshUrl, String returnUrl) {
        var onboarding = map(
                "configurations",
                List.of("recipient"),
                "collection_options",
                map("fields", whole ? "eventually_due" : "currently_due"),
                "refresh_url",
                refreshUrl,
                "return_url",
                returnUrl);
        var body = map(
                "account",
                stripeAccount,
                "use_case",
                map("type", "account_onboarding", "account_onboarding", onboarding));
        return new StripeRequest("/v2/core/account_links", ApiResource.GSON.toJson(body), null);
    }

    /// The platform's own balance stays at Stripe until somebody sends it to the bank.
    StripeRequest payOutByHand() {
        return form(
                "/v1/balance_settings",
                null,
                map("payments", map("payouts", map("schedule", map("interval", "manual")))));
    }

    private Map<String, Object> metadata(String operation, UUID payment) {
        return map("op_id", operation, "payment", payment.toString(), "env", settings.environment());
    }

    private static StripeRequest form(String path, @Nullable String lookup, Map<String, Object> fields) {
        return new StripeRequest(path, FormEncoder.createQueryString(fields), lookup);
    }

    private static String group(UUID payment) {
        return "payment_" + payment;
    }

    private static String currency(Money money) {
        return money.currency().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> map(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
