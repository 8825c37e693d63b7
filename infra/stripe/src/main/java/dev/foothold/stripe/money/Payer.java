package dev.foothold.stripe.money;

import dev.foothold.stripe.holdings.Json;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Who pays and with what: a test card or a test bank account, which decide how it ends.
public record Payer(
        Method method,
        String number,
        @Nullable String email,
        @Nullable String name) {
    private static final String GOOD_CARD = "4242424242424242";

    /// A card answers at once, a bank account after days.
    public enum Method {
        CARD,
        BANK_DEBIT
    }

    /// Why the payer's bank says no.
    public record Decline(String code, String declineCode, String message) {
        public static final Decline GENERIC =
                new Decline("card_declined", "generic_decline", "Your card was declined.");
    }

    public static Payer goodCard(@Nullable String email) {
        return new Payer(Method.CARD, GOOD_CARD, email, null);
    }

    public static Payer bankAccount(@Nullable String email) {
        return new Payer(Method.BANK_DEBIT, "000123456789", email, null);
    }

    public static Payer card(String number, @Nullable String email, @Nullable String name) {
        return new Payer(Method.CARD, number, email, name);
    }

    boolean isCard() {
        return method == Method.CARD;
    }

    /// Stripe's published test numbers.
    Optional<Decline> decline() {
        return switch (number) {
            case "4000000000000002" -> Optional.of(Decline.GENERIC);
            case "4000000000009995" ->
                Optional.of(new Decline("card_declined", "insufficient_funds", "Your card has insufficient funds."));
            case "4000000000000069" ->
                Optional.of(new Decline("expired_card", "expired_card", "Your card has expired."));
            default -> Optional.empty();
        };
    }

    boolean willDispute() {
        return number.equals("4000000000000259");
    }

    boolean willInquire() {
        return number.equals("4000000000001976");
    }

    /// 2.9 % and 30 cents for a card, 0.8 % and at most 5 dollars for a bank debit, half a cent up.
    long fee(long amount) {
        return isCard() ? (amount * 29 + 500) / 1000 + 30 : Math.min(500, (amount * 8 + 500) / 1000);
    }

    String type() {
        return isCard() ? "card" : "us_bank_account";
    }

    ObjectNode details() {
        var details = Json.empty().put("type", type());
        var last4 = number.substring(Math.max(0, number.length() - 4));
        if (isCard()) {
            details.set("card", card(last4));
        } else {
            details.putObject("us_bank_account")
                    .put("account_holder_type", "company")
                    .put("account_type", "checking")
                    .put("bank_name", "STRIPE TEST BANK")
                    .put("fingerprint", "standin")
                    .put("last4", last4)
                    .put("routing_number", "110000000");
        }
        return details;
    }

    private static ObjectNode card(String last4) {
        return Json.object("""
            {
              "amount_authorized": null, "brand": "visa",
              "checks": {"address_line1_check": null, "address_postal_code_check": null, "cvc_check": "pass"},
              "country": "US", "exp_month": 12, "exp_year": 2034, "fingerprint": "standin",
              "funding": "credit", "installments": null, "last4": "", "mandate": null, "network": "visa",
              "network_token": {"used": false}, "network_transaction_id": null,
              "regulated_status": "unregulated", "three_d_secure": null, "wallet": null
            }
            """).put("last4", last4);
    }
}
