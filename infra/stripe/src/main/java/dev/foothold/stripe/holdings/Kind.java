package dev.foothold.stripe.holdings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The kinds of things that are held, each with the beginning of its ids.
public enum Kind {
    SESSION("cs_test_"),
    PAYMENT_INTENT("pi_"),
    CHARGE("ch_", "py_"),
    BALANCE_TRANSACTION("txn_"),
    TRANSFER("tr_"),
    TRANSFER_REVERSAL("trr_"),
    REFUND("re_", "pyr_"),
    DISPUTE("dp_"),
    EARLY_FRAUD_WARNING("issfr_"),
    PAYOUT("po_"),
    TOP_UP("tu_"),
    ACCOUNT("acct_"),
    ACCOUNT_LINK("alink_"),
    EVENT("evt_"),
    DELIVERY("delivery:"),
    ENDPOINT("endpoint:"),
    KEPT_ANSWER("answer:"),
    APPOINTMENT("appointment:"),
    SETTING("setting:");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, which nobody can change
    private final List<String> prefixes;

    Kind(String... prefixes) {
        this.prefixes = List.of(prefixes);
    }

    public static Optional<Kind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.names(id)).findFirst();
    }

    /// Finds a kind by the word that people use for it: `charge`, `payment_intent`, `session`.
    public static Optional<Kind> called(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The word in Stripe's own messages: "No such checkout.session: ...".
    public String spoken() {
        return this == SESSION ? "checkout.session" : word();
    }

    public String newId() {
        return Ids.make(prefixes.getFirst());
    }

    private boolean names(String id) {
        return prefixes.stream().anyMatch(id::startsWith);
    }
}
