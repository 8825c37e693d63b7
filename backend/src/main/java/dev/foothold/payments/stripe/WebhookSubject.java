package dev.foothold.payments.stripe;

import java.util.Arrays;
import java.util.List;

/// What kind of object a message is about; all messages about one object are answered by the same look at it.
public enum WebhookSubject {
    /// A payment page.
    CHECKOUT("checkout.session."),
    /// What was paid on a page.
    PAYMENT_INTENT("payment_intent."),
    /// A refund.
    REFUND("refund."),
    /// Pay on its way to a student's account.
    TRANSFER("transfer."),
    /// What goes from an account to its bank: a student's or our own.
    BANK_PAYOUT("payout."),
    /// A payer's bank that asks for money back.
    DISPUTE("charge.dispute."),
    /// A card that may have been stolen.
    FRAUD_WARNING("radar.early_fraud_warning."),
    /// Working money that comes from our own bank.
    TOP_UP("topup."),
    /// A student who cut the tie to us.
    DEAUTHORIZATION("account.application.deauthorized"),
    /// A student's account.
    ACCOUNT("v2.core.account", "account.updated"),
    /// What does not concern us.
    OTHER;

    private final List<String> prefixes;

    WebhookSubject(String... prefixes) {
        this.prefixes = List.of(prefixes);
    }

    /// @param type a message's type as Stripe names it, such as `checkout.session.completed`
    static WebhookSubject of(String type) {
        return Arrays.stream(values())
                .filter(subject -> subject.prefixes.stream().anyMatch(type::startsWith))
                .findFirst()
                .orElse(OTHER);
    }
}
