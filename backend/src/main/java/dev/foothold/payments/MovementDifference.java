package dev.foothold.payments;

import dev.foothold.payments.ledger.BookedMovement;
import dev.foothold.payments.stripe.StripeMovement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// In what a posting says something else than Stripe does of the same movement (R1).
final class MovementDifference {

    // all of it is booked as one thing, so there is no fee besides
    private static final Set<String> WITHOUT_FEE =
            Set.of("STRIPE_FEE", "UNEXPLAINED", "EXPLAINED", "EXPLAINED_REFUND", "EXPLAINED_TRANSFER");

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
        if (here.fee() != there.fee() && !WITHOUT_FEE.contains(here.kind())) {
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
