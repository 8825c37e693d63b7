package dev.foothold.payments;

import dev.foothold.payments.ledger.Books;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.payments.stripe.StripeMovement;
import dev.foothold.payments.stripe.StripeNotReachable;
import dev.foothold.shared.Money;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Books a movement of our balance that is not booked: by the object that it belongs to, or as something that a
/// person has to explain.
@Component
class MovementExplanation {

    private static final Logger LOG = LoggerFactory.getLogger(MovementExplanation.class);

    private final Convergence convergence;
    private final Books books;
    private final Differences differences;
    private final Phase phase;

    MovementExplanation(Convergence convergence, Books books, Differences differences, Phase phase) {
        this.convergence = convergence;
        this.books = books;
        this.differences = differences;
        this.phase = phase;
    }

    void explain(StripeMovement movement) {
        try {
            if (MovementTypes.isFee(movement.type())) {
                phase.run(() -> books.stripeFee(money(-movement.net(), movement), movement.id()));
            } else if (movement.type().equals("topup")) {
                phase.run(() -> books.toppedUp(money(movement.net(), movement), movement.id()));
            } else if (MovementTypes.isReserve(movement.type())) {
                phase.run(() -> books.reserved(money(movement.net(), movement), movement.id()));
            } else if (MovementTypes.isKnown(movement.type())) {
                convergence.movement(movement);
            } else {
                phase.run(() -> books.unexplained(money(movement.net(), movement), movement.id()));
                differences.found(new DifferenceFound(
                        ReconciliationRule.R1,
                        movement.id(),
                        "Nobody knows what a " + movement.type() + " is",
                        null,
                        movement.net()));
            }
        } catch (StripeNotReachable silent) {
            throw silent;
        } catch (RuntimeException trouble) {
            LOG.warn("Movement {} could not be explained", movement.id(), trouble);
        }
    }

    private static Money money(long minor, StripeMovement movement) {
        return new Money(minor, movement.currency());
    }
}
