package dev.foothold.payments.stripe;

import java.util.UUID;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Writes down what an answer means for an operation, in one transaction with what the business makes of it.
@Component
class OperationEnd {

    private static final Logger LOG = LoggerFactory.getLogger(OperationEnd.class);

    private final OperationRepository operations;
    private final OperationSettlement settlement;
    private final CrashPoint crashPoint;
    private final Phase phase;
    private final WorldTime worldTime;

    OperationEnd(
            OperationRepository operations,
            OperationSettlement settlement,
            CrashPoint crashPoint,
            Phase phase,
            WorldTime worldTime) {
        this.operations = operations;
        this.settlement = settlement;
        this.crashPoint = crashPoint;
        this.phase = phase;
        this.worldTime = worldTime;
    }

    /// Stripe has answered, or nobody has.
    void settle(UUID id, StripeAnswer answer) {
        settle(id, answer, operation -> !operation.finished());
    }

    /// A person has decided what the answer is.
    ///
    /// @param taken as it was taken for the decision
    /// @return whether it counts; not when somebody else has taken or ended it since
    boolean decide(Operation taken, StripeAnswer answer) {
        return settle(taken.id(), answer, operation -> operation.waitsForPerson() && operation.isLeasedAs(taken));
    }

    private boolean settle(UUID id, StripeAnswer answer, Predicate<Operation> isOpen) {
        return phase.give(() -> {
            var operation = operations.locked(id).orElseThrow();
            if (!isOpen.test(operation)) {
                return false;
            }
            crashPoint.around("before-commit", "after-commit", operation.kind());
            book(operation, answer);
            operations.save(operation);
            return true;
        });
    }

    private void book(Operation operation, StripeAnswer answer) {
        switch (answer) {
            case StripeAnswer.Done done -> {
                settlement.done(operation, done);
                operation.done(done.id());
            }
            case StripeAnswer.Refused refused -> {
                LOG.warn("Stripe refused {}: {}", operation.key(), refused.code());
                settlement.refused(operation, refused);
                operation.refused(refused.code() + ": " + refused.message());
            }
            case StripeAnswer.Unknown unknown -> {
                LOG.warn("Nobody knows yet what became of {}: {}", operation.key(), unknown.reason());
                settlement.unknown(operation);
                operation.unknown(unknown.reason(), worldTime.now());
            }
            case StripeAnswer.Later later -> operation.later(later.reason(), worldTime.now());
            case StripeAnswer.Broken broken -> {
                LOG.error("A person must look at {}: {}", operation.key(), broken.reason());
                settlement.broken(operation);
                operation.manual(broken.reason());
            }
        }
    }
}
