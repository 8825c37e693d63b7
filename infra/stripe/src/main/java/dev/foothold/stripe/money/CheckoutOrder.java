package dev.foothold.stripe.money;

import dev.foothold.stripe.holdings.Ids;
import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.http.Listing;
import dev.foothold.stripe.http.Parameters;
import dev.foothold.stripe.http.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Reads what a Checkout Session is asked to be and refuses what Stripe would refuse.
final class CheckoutOrder {
    static final String[] PARAMETERS = {
        "mode",
        "client_reference_id",
        "customer_email",
        "success_url",
        "cancel_url",
        "expires_at",
        "line_items",
        "payment_method_types",
        "payment_intent_data",
        "metadata",
        "locale",
        "submit_type",
        "ui_mode",
        "billing_address_collection",
        "customer_creation"
    };

    private static final List<String> METHODS = List.of("card", "us_bank_account");
    private static final Duration SHORTEST = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final long SMALLEST_TOTAL = 50;
    private static final long LARGEST_TOTAL = 99_999_999;
    // A request takes its time to arrive; the sender counted from when it left.
    private static final long GRACE_SECONDS = 60;

    private static final String SHAPE = """
        {
          "id": "", "object": "checkout.session", "adaptive_pricing": {"enabled": false},
          "after_expiration": null, "allow_promotion_codes": null, "amount_subtotal": 0, "amount_total": 0,
          "automatic_tax": {"enabled": false, "liability": null, "provider": null, "status": null},
          "billing_address_collection": null, "cancel_url": null, "client_reference_id": null,
          "client_secret": null, "collected_information": null, "consent": null, "consent_collection": null,
          "created": 0, "currency": "usd", "currency_conversion": null, "custom_fields": [],
          "custom_text": {"after_submit": null, "shipping_address": null, "submit": null,
                          "terms_of_service_acceptance": null},
          "customer": null, "customer_creation": "if_required", "customer_details": null,
          "customer_email": null, "discounts": [], "expires_at": 0, "invoice": null,
          "invoice_creation": {"enabled": false, "invoice_data": {"account_tax_ids": null,
              "custom_fields": null, "description": null, "footer": null, "issuer": null, "metadata": {},
              "rendering_options": null}},
          "livemode": false, "locale": null, "metadata": {}, "mode": "payment", "payment_intent": null,
          "payment_link": null, "payment_method_collection": "if_required",
          "payment_method_configuration_details": null, "payment_method_options": {},
          "payment_method_types": [], "payment_status": "unpaid", "permissions": null,
          "phone_number_collection": {"enabled": false}, "recovered_from": null,
          "saved_payment_method_options": null, "setup_intent": null, "shipping_address_collection": null,
          "shipping_cost": null, "shipping_options": [], "status": "open", "submit_type": null,
          "subscription": null, "success_url": null,
          "total_details": {"amount_discount": 0, "amount_shipping": 0, "amount_tax": 0},
          "ui_mode": "hosted_page", "url": null, "wallet_options": null
        }
        """;

    private CheckoutOrder() {}

    static ObjectNode session(Parameters asked, long now) {
        asked.oneOf("mode", null, "payment");
        asked.oneOf("ui_mode", "hosted_page", "hosted_page", "hosted");
        var lines = lines(asked);
        var total = total(lines);
        var session = Json.object(SHAPE)
                .put("amount_subtotal", total)
                .put("amount_total", total)
                .put("billing_address_collection", asked.optional("billing_address_collection"))
                .put("cancel_url", asked.optionalUrl("cancel_url"))
                .put("client_reference_id", asked.optional("client_reference_id"))
                .put("customer_creation", asked.or("customer_creation", "if_required"))
                .put("customer_email", email(asked))
                .put("expires_at", expiry(asked, now))
                .put("locale", asked.optional("locale"))
                .put("submit_type", asked.optional("submit_type"))
                .put("success_url", asked.url("success_url"));
        asked.mergeMetadata(session);
        var methods = session.putArray("payment_method_types");
        methods(asked).forEach(methods::add);
        session.set("_payment_intent_data", intent(asked.below("payment_intent_data")));
        session.set("_line_items", Listing.list("/v1/checkout/sessions/line_items", lines));
        return session;
    }

    private static List<String> methods(Parameters asked) {
        var methods = asked.texts("payment_method_types");
        var unknown =
                methods.stream().filter(method -> !METHODS.contains(method)).findFirst();
        if (unknown.isPresent()) {
            throw Refusal.invalid(
                    "payment_method_types",
                    "Invalid payment_method_types: must be one of " + String.join(", ", METHODS));
        }
        return methods.isEmpty() ? List.of("card") : methods;
    }

    private static ObjectNode intent(Parameters asked) {
        var intent = Json.empty()
                .put("description", asked.optional("description"))
                .put("receipt_email", asked.optional("receipt_email"))
                .put("statement_descriptor_suffix", asked.optional("statement_descriptor_suffix"))
                .put("transfer_group", asked.optional("transfer_group"));
        asked.oneOf("capture_method", "automatic_async", "automatic", "automatic_async");
        asked.mergeMetadata(intent);
        return intent;
    }

    private static List<ObjectNode> lines(Parameters asked) {
        var lines = new ArrayList<ObjectNode>();
        asked.each("line_items").forEach(line -> lines.add(line(line)));
        if (lines.isEmpty()) {
            throw Refusal.missing("line_items");
        }
        return lines;
    }

    private static ObjectNode line(Parameters asked) {
        var price = asked.below("price_data");
        price.usd();
        var unit = price.amount("unit_amount");
        var quantity = asked.amountOr("quantity", 1);
        var name = price.below("product_data").required("name");
        var line = Json.empty()
                .put("id", Ids.make("li_"))
                .put("object", "item")
                .put("amount_discount", 0)
                .put("amount_subtotal", Math.multiplyExact(unit, quantity))
                .put("amount_tax", 0)
                .put("amount_total", Math.multiplyExact(unit, quantity))
                .put("currency", "usd")
                .put("description", name)
                .put("quantity", quantity);
        line.putObject("price")
                .put("id", Ids.make("price_"))
                .put("object", "price")
                .put("active", false)
                .put("currency", "usd")
                .put("livemode", false)
                .put("product", Ids.make("prod_"))
                .put("type", "one_time")
                .put("unit_amount", unit);
        return line;
    }

    private static long total(List<ObjectNode> lines) {
        var total = lines.stream()
                .mapToLong(line -> Json.number(line, "amount_total"))
                .sum();
        if (total < SMALLEST_TOTAL) {
            throw Refusal.invalid(
                    null, "amount_too_small", "The Checkout Session's total amount must be at least $0.50 usd.");
        }
        if (total > LARGEST_TOTAL) {
            throw Refusal.invalid(
                    null, "amount_too_large", "The Checkout Session's total amount must be no more than $999,999.99.");
        }
        return total;
    }

    private static long expiry(Parameters asked, long now) {
        var expiry = asked.numberOr("expires_at", now + LONGEST.toSeconds());
        if (expiry < now + SHORTEST.toSeconds() - GRACE_SECONDS) {
            throw Refusal.invalid(
                    "expires_at",
                    "The `expires_at` timestamp must be at least 30 minutes from Checkout Session" + " creation.");
        }
        if (expiry > now + LONGEST.toSeconds() + GRACE_SECONDS) {
            throw Refusal.invalid(
                    "expires_at",
                    "The `expires_at` timestamp must be less than 24 hours from Checkout Session" + " creation.");
        }
        return expiry;
    }

    private static @Nullable String email(Parameters asked) {
        var email = asked.optional("customer_email");
        if (email != null && !email.matches("[^@\\s]+@[^@\\s]+")) {
            throw Refusal.invalid("customer_email", "email_invalid", "Invalid email address: " + email);
        }
        return email;
    }
}
