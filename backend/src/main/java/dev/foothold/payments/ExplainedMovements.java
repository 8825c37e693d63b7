package dev.foothold.payments;

import dev.foothold.payments.ledger.ExplainedMovement;
import dev.foothold.payments.ledger.LedgerMovements;
import dev.foothold.payments.ledger.MovementBooks;
import dev.foothold.payments.ledger.MovementMeaning;
import dev.foothold.payments.ledger.Receivable;
import dev.foothold.payments.stripe.StripeOrigin;
import dev.foothold.shared.Money;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Books what two operators say about movements of our balance that nothing of ours explains, each once.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ExplainedMovements {

    private final MovementBooks books;
    private final LedgerMovements ledger;
    private final MovementOwners owners;
    private final Differences differences;

    ExplainedMovements(MovementBooks books, LedgerMovements ledger, MovementOwners owners, Differences differences) {
        this.books = books;
        this.ledger = ledger;
        this.owners = owners;
        this.differences = differences;
    }

    /// What one operator asks another one to agree to.
    ///
    /// @param owedBy whom the operator names; null leaves it to Stripe
    /// @throws MovementBooked when the ledger says what it was
    ManualMoveRequest asked(StripeOrigin origin, MovementMeaning meaning, @Nullable UUID owedBy, String reason) {
        var id = origin.movement().id();
        if (!ledger.booked(List.of(id)).isEmpty() && !ledger.isInSuspense(id)) {
            throw new MovementBooked();
        }
        return ManualMoveRequest.explained(
                new ManualMoveMeaning(id, meaning, owners.debtor(origin, meaning, owedBy)),
                owners.payment(origin).orElse(null),
                net(origin),
                reason);
    }

    /// Two operators agree. Runs in the transaction that notes the agreement.
    ///
    /// @param origin what Stripe says about it now
    /// @throws MovementBooked when the ledger says by now what it was
    /// @throws MoreThanOwed when more came back than was owed
    void book(ManualMove agreed, StripeOrigin origin) {
        var meaning = agreed.meaning().orElseThrow();
        var owedBy = agreed.owedBy().orElse(null);
        var explained = new ExplainedMovement(origin.movement().id(), net(origin), meaning, owedBy);
        // a reconciliation or an operator books it, whoever comes first; what came to suspense leaves by another key
        if (!isNews(explained, origin) && !leavesSuspense(explained)) {
            throw new MovementBooked();
        }
        mustBeOwed(meaning, owedBy);
        differences.explained(
                explained.movement(),
                Objects.requireNonNull(agreed.endedBy()),
                "Explained by two operators (%s): %s".formatted(meaning, agreed.reason()));
    }

    private boolean isNews(ExplainedMovement explained, StripeOrigin origin) {
        var type = origin.movement().type();
        var payment = owners.payment(origin).map(PaymentId::id).orElse(null);
        if (MovementTypes.isTransfer(type)) {
            // what the account of a student has is compared, too
            var account = owners.student(origin).isPresent() ? origin.stripeAccount() : null;
            return books.transfer(explained, payment, account);
        }
        return MovementTypes.isRefund(type) ? books.refund(explained, payment) : books.other(explained);
    }

    private boolean leavesSuspense(ExplainedMovement explained) {
        return ledger.isInSuspense(explained.movement()) && books.outOfSuspense(explained);
    }

    private void mustBeOwed(MovementMeaning meaning, @Nullable UUID owedBy) {
        if (owedBy != null) {
            var owed = books.owed(new Receivable(meaning, owedBy));
            if (owed.minor() < 0) {
                throw new MoreThanOwed(Money.usd(-owed.minor()));
            }
        }
    }

    private static Money net(StripeOrigin origin) {
        return new Money(origin.movement().net(), origin.movement().currency());
    }
}
