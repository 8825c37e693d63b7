package dev.foothold.payments.stripe;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Carries out operations: lease, call Stripe outside any transaction, then settle in one.
@Component
public class OperationExecutor {

    private static final Logger LOG = LoggerFactory.getLogger(OperationExecutor.class);
    private static final int BATCH = 8;

    private final OperationRepository operations;
    private final OperationSettlement settlement;
    private final StripeGateway gateway;
    private final StripeSettings settings;
    private final CrashPoint crashPoint;
    private final Phase phase;

    OperationExecutor(
            OperationRepository operations,
            OperationSettlement settlement,
            StripeGateway gateway,
            StripeSettings settings,
            CrashPoint crashPoint,
            Phase phase) {
        this.operations = operations;
        this.settlement = settlement;
        this.gateway = gateway;
        this.settings = settings;
        this.crashPoint = crashPoint;
        this.phase = phase;
    }

    /// Carries out a reserved operation for somebody who waits. Two at once send the same key, so it happens once.
    public void perform(OperationKind kind, UUID subject, int attempt) {
        operations
                .findByKindAndSubjectAndAttempt(kind, subject, attempt)
                .filter(operation -> !operation.finished())
                .ifPresent(this::carryOut);
    }

    /// Gives up an operation that nobody can have seen an effect of, so that a new attempt can begin.
    public void abandon(OperationKind kind, UUID subject, int attempt) {
        operations
                .findByKindAndSubjectAndAttempt(kind, subject, attempt)
                .ifPresent(operation ->
                        settle(operation.id(), new StripeAnswer.Refused("abandoned", "No answer came in time")));
    }

    List<UUID> lease() {
        return phase.give(() -> operations.due(WorldTime.now(), BATCH).stream()
                .map(operation -> {
                    operation.lease(WorldTime.now().plus(settings.lease()));
                    return operations.save(operation).id();
                })
                .toList());
    }

    void carryOut(UUID id) {
        operations.findById(id).filter(operation -> !operation.finished()).ifPresent(this::carryOut);
    }

    private void carryOut(Operation operation) {
        crashPoint.reach("before-call");
        var answer = found(operation).map(StripeAnswer.class::cast).orElseGet(() -> sent(operation));
        crashPoint.reach("after-call");
        settle(operation.id(), answer);
    }

    private StripeAnswer sent(Operation operation) {
        return operation.maySend(WorldTime.now())
                ? gateway.send(operation.path(), operation.body(), operation.key())
                : new StripeAnswer.Broken("No answer came while the key was good, and Stripe does not show the object");
    }

    private Optional<StripeAnswer.Done> found(Operation operation) {
        var lookup = operation.lookup();
        return operation.inDoubt() && lookup != null ? gateway.find(lookup, operation.key()) : Optional.empty();
    }

    private void settle(UUID id, StripeAnswer answer) {
        phase.run(() -> {
            var operation = operations.locked(id).orElseThrow();
            if (!operation.finished()) {
                book(operation, answer);
                operations.save(operation);
            }
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
                operation.unknown(unknown.reason(), WorldTime.now());
            }
            case StripeAnswer.Later later -> operation.later(later.reason(), WorldTime.now());
            case StripeAnswer.Broken broken -> {
                LOG.error("A person must look at {}: {}", operation.key(), broken.reason());
                operation.manual(broken.reason());
            }
        }
    }
}
