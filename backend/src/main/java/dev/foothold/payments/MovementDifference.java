package dev.foothold.payments;

import dev.foothold.payments.ledger.BookedMovement;
import dev.foothold.payments.stripe.StripeMovement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// In what a posting says something else than Stripe does of the same movement (R1).
final class MovementDifference {

    private static final String UNEXPLAINED = "UNEXPLAINED";

    // the whole of it is a fee, so it has none besides
    private static final String FEE = "STRIPE_FEE";

    private MovementDifference() {}

    /// Empty when the two agree.
    static Optional<DifferenceFound> between(BookedMovement here, StripeMovement there) {
        var words = words(here, there);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var onlyFee = here.net() == there.net() && here.fee() != there.fee();
        return Optional.of(new DifferenceFound(
                ReconciliationRule.R1,
                there.id(),
                "Booked with " + String.join(", and with ", words),
                onlyFee ? here.fee() : here.net(),
                onlyFee ? there.fee() : there.net()));
    }

    private static List<String> words(BookedMovement here, StripeMovement there) {
        var words = new ArrayList<String>();
        if (here.net() != there.net()) {
            words.add("another amount: " + dollars(here.net()) + ", not " + dollars(there.net()));
        }
        if (!here.currency().equals(there.currency())) {
            words.add("another currency: " + here.currency() + ", not " + there.currency());
        }
        if (here.kind().equals(UNEXPLAINED)) {
            return words;
        }
        if (here.fee() != there.fee() && !here.kind().equals(FEE)) {
            words.add("another fee: " + dollars(here.fee()) + ", not " + dollars(there.fee()));
        }
        if (!MovementTypes.fit(here.kind(), there.type())) {
            words.add("another type: " + here.kind() + ", but Stripe calls it " + there.type());
        }
        return words;
    }

    private static String dollars(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
