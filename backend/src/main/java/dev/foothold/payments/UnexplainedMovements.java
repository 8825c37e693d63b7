package dev.foothold.payments;

import dev.foothold.payments.ledger.LedgerMovements;
import dev.foothold.payments.stripe.OpenOperations;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.payments.stripe.StripeBooks;
import dev.foothold.payments.stripe.StripeOrigin;
import dev.foothold.shared.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Looks at Stripe what a movement of our balance is that people are to explain.
@Component
class UnexplainedMovements {

    private static final Pattern ID = Pattern.compile("txn_\\w{1,100}");

    private final StripeBooks stripe;
    private final OpenOperations operations;
    private final MovementExplanation explanation;
    private final LedgerMovements ledger;
    private final Phase phase;

    UnexplainedMovements(
            StripeBooks stripe,
            OpenOperations operations,
            MovementExplanation explanation,
            LedgerMovements ledger,
            Phase phase) {
        this.stripe = stripe;
        this.operations = operations;
        this.explanation = explanation;
        this.ledger = ledger;
        this.phase = phase;
    }

    /// What Stripe says about it now. What explains itself is booked by that, before anybody's word is.
    ///
    /// @throws NotFound when Stripe does not know it
    /// @throws MovementMovesNothing when there is nothing to book
    /// @throws MovementIsOurs when an operation of ours made it
    StripeOrigin look(String id) {
        var known = ID.matcher(id).matches() ? stripe.origin(id) : Optional.<StripeOrigin>empty();
        var origin = known.orElseThrow(() -> new NotFound("movement"));
        var movement = origin.movement();
        if (movement.net() == 0) {
            throw new MovementMovesNothing();
        }
        var operation = movement.operation();
        if (operation != null && operations.standsFor(operation)) {
            throw new MovementIsOurs();
        }
        if (phase.give(() -> ledger.booked(List.of(id)).isEmpty())) {
            explanation.explain(movement);
        }
        return origin;
    }
}
