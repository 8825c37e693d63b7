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

    /// What forbade to send an operation before anybody had sent it.
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
                .ifPresent(this::carryOut);
    }

    /// A person has decided: what Stripe shows is taken over, and what it does not show never happened.
    ///
    /// @return whether Stripe shows the object
    public boolean decide(UUID id) {
        var operation = operations.findById(id).orElseThrow(() -> new NotFound("operation"));
        if (!operation.waitsForPerson()) {
            throw new OperationNotOpen();
        }
        if (worldTime.now().isBefore(operation.decidableFrom())) {
            throw new OperationTooYoung(operation.decidableFrom());
        }
        var lookup = operation.lookup();
        var found = lookup == null ? Optional.<StripeAnswer.Done>empty() : gateway.find(lookup, operation.key());
        end.decide(
                id,
                found.map(StripeAnswer.class::cast)
                        .orElseGet(() -> new StripeAnswer.Refused(NEVER_HAPPENED, "Stripe does not show it")));
        return found.isPresent();
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
        crashPoint.reach("before-call", operation.kind());
        var answer = found(operation).map(StripeAnswer.class::cast).orElseGet(() -> sent(operation));
        crashPoint.reach("after-call", operation.kind());
        end.settle(operation.id(), answer);
    }

    private StripeAnswer sent(Operation operation) {
        return operation.maySend(worldTime.now())
                ? gateway.send(operation.path(), operation.body(), operation.key())
                : new StripeAnswer.Broken("No answer came while the key was good, and Stripe does not show the object");
    }

    private Optional<StripeAnswer.Done> found(Operation operation) {
        var lookup = operation.lookup();
        return operation.inDoubt() && lookup != null ? gateway.find(lookup, operation.key()) : Optional.empty();
    }
}
