package dev.foothold.payments.stripe;

import dev.foothold.shared.NotFound;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/// Carries out operations: lease, call Stripe outside any transaction, then settle in one.
@Component
public class OperationExecutor {

    private static final int BATCH = 8;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    /// What a person decides about an operation in doubt that Stripe does not show.
    public static final String NEVER_HAPPENED = "never_happened";

    /// What forbade to send an operation that Stripe does not show.
    public static final String WITHHELD = "withheld";

    private final OperationRepository operations;
    private final OperationSettlement settlement;
    private final OperationEnd end;
    private final Precedence precedence;
    private final StripeGateway gateway;
    private final StripeSettings settings;
    private final CrashPoint crashPoint;
    private final Phase phase;
    private final WorldTime worldTime;

    OperationExecutor(
            OperationRepository operations,
            OperationSettlement settlement,
            OperationEnd end,
            Precedence precedence,
            StripeGateway gateway,
            StripeSettings settings,
            CrashPoint crashPoint,
            Phase phase,
            WorldTime worldTime) {
        this.operations = operations;
        this.settlement = settlement;
        this.end = end;
        this.precedence = precedence;
        this.gateway = gateway;
        this.settings = settings;
        this.crashPoint = crashPoint;
        this.phase = phase;
        this.worldTime = worldTime;
    }

    /// Carries out a reserved operation for somebody who waits. Two at once send the same key, so it happens once.
    public void perform(OperationKind kind, UUID subject, int attempt) {
        operations
                .findByKindAndSubjectAndAttempt(kind, subject, attempt)
                .filter(operation -> !operation.finished())
                .ifPresent(operation -> {
                    carryOut(operation);
                    awaitOthers(operation.id());
                });
    }

    /// Why Stripe refused an operation, in its word and its sentence; empty while it has not.
    public Optional<String> refusal(OperationKind kind, UUID subject, int attempt) {
        return operations.findByKindAndSubjectAndAttempt(kind, subject, attempt).flatMap(Operation::refusal);
    }

    // when Stripe says "not now" because another click is at the same thing, that one will have done it in a moment
    private void awaitOthers(UUID id) {
        for (var left = settings.patience().dividedBy(BETWEEN_LOOKS); left > 0 && isUnderWay(id); left--) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private boolean isUnderWay(UUID id) {
        return operations
                .findById(id)
                .filter(operation -> !operation.finished() && !operation.isUnknown())
                .isPresent();
    }

    /// Settles an operation now, because its object was seen at Stripe.
    public void settleNow(String key) {
        operations
                .findByIdempotencyKey(key)
                .filter(operation -> !operation.finished())
                .ifPresent(operation -> carryOut(operation, true));
    }

    /// A person has decided: what Stripe shows is taken over, and what it does not show never happened.
    ///
    /// @return whether Stripe shows the object
    /// @throws OperationNotOpen if there is nothing to decide
    /// @throws OperationTooYoung if it is left to itself still
    /// @throws OperationUnderWay if it is being sent, looked up or decided at this moment
    public boolean decide(UUID id) {
        var operation = phase.give(() -> reservedForDecision(id));
        var found = shown(operation);
        end.decide(
                id,
                found.map(StripeAnswer.class::cast)
                        .orElseGet(() -> new StripeAnswer.Refused(NEVER_HAPPENED, "Stripe does not show it")));
        return found.isPresent();
    }

    // nobody sends it between the look and the decision
    private Operation reservedForDecision(UUID id) {
        var operation = operations.locked(id).orElseThrow(() -> new NotFound("operation"));
        var now = worldTime.now();
        if (!operation.waitsForPerson()) {
            throw new OperationNotOpen();
        }
        if (now.isBefore(operation.decidableFrom())) {
            throw new OperationTooYoung(operation.decidableFrom());
        }
        if (operation.isLeased(now)) {
            throw new OperationUnderWay();
        }
        operation.reserve(now.plus(settings.lease()));
        return operations.save(operation);
    }

    private Optional<StripeAnswer.Done> shown(Operation operation) {
        try {
            return found(operation);
        } catch (RuntimeException trouble) {
            phase.run(() -> {
                var reserved = operations.locked(operation.id()).orElseThrow();
                reserved.release();
                operations.save(reserved);
            });
            throw trouble;
        }
    }

    /// Gives up an operation that nobody can have seen an effect of, so that a new attempt can begin.
    public void abandon(OperationKind kind, UUID subject, int attempt) {
        operations
                .findByKindAndSubjectAndAttempt(kind, subject, attempt)
                .ifPresent(operation ->
                        end.settle(operation.id(), new StripeAnswer.Refused("abandoned", "No answer came in time")));
    }

    List<UUID> lease() {
        return phase.give(() -> operations.due(worldTime.now(), BATCH).stream()
                .map(operation -> {
                    operation.lease(worldTime.now().plus(settings.lease()));
                    return operations.save(operation).id();
                })
                .toList());
    }

    void carryOut(UUID id) {
        operations
                .findById(id)
                .filter(operation -> !operation.finished())
                .filter(operation -> operation.inDoubt() || mayBegin(operation))
                .ifPresent(this::carryOut);
    }

    private boolean mayBegin(Operation operation) {
        return !precedence.holdsBack(operation, this::carryOut) && !isWithheld(operation);
    }

    // a bank's claim may come between the reservation and the call; nothing was sent yet, so it counts as refused
    private boolean isWithheld(Operation operation) {
        var withheld = phase.give(() -> settlement.withheld(operation));
        if (withheld) {
            end.settle(operation.id(), new StripeAnswer.Refused(WITHHELD, "Not sent: the payment is in question"));
        }
        return withheld;
    }

    private void carryOut(Operation operation) {
        carryOut(operation, operation.inDoubt());
    }

    private void carryOut(Operation operation, boolean mayBeThere) {
        crashPoint.reach("before-call", operation.kind());
        var there = mayBeThere ? found(operation) : Optional.<StripeAnswer.Done>empty();
        var answer = there.map(StripeAnswer.class::cast).orElseGet(() -> sent(operation));
        crashPoint.reach("after-call", operation.kind());
        end.settle(operation.id(), answer);
    }

    private StripeAnswer sent(Operation operation) {
        if (!operation.maySend(worldTime.now())) {
            return new StripeAnswer.Broken(
                    "No answer came while the key was good, and Stripe does not show the object");
        }
        return operation.inDoubt() && phase.give(() -> settlement.withheld(operation))
                ? keptBack(operation)
                : gateway.send(operation.path(), operation.body(), operation.key());
    }

    // Stripe does not show it; until a person might decide the same, an earlier request may still be under way
    private StripeAnswer keptBack(Operation operation) {
        return worldTime.now().isBefore(operation.decidableFrom())
                ? new StripeAnswer.Unknown("Not sent again: the payment is in question")
                : new StripeAnswer.Refused(WITHHELD, "Not sent again: the payment is in question");
    }

    private Optional<StripeAnswer.Done> found(Operation operation) {
        var lookup = operation.lookup();
        return lookup == null ? Optional.empty() : gateway.find(lookup, operation.key());
    }
}
