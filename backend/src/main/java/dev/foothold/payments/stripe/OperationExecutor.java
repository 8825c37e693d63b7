package dev.foothold.payments.stripe;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/// Carries out operations: lease, call Stripe outside any transaction, then settle in one.
@Component
public class OperationExecutor {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    /// What a person decides about an operation in doubt that Stripe does not show.
    public static final String NEVER_HAPPENED = "never_happened";

    /// What forbade to send an operation that Stripe does not show.
    public static final String WITHHELD = "withheld";

    private final OperationRepository operations;
    private final OperationSettlement settlement;
    private final OperationEnd end;
    private final OperationLeases leases;
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
            OperationLeases leases,
            Precedence precedence,
            StripeGateway gateway,
            StripeSettings settings,
            CrashPoint crashPoint,
            Phase phase,
            WorldTime worldTime) {
        this.operations = operations;
        this.settlement = settlement;
        this.end = end;
        this.leases = leases;
        this.precedence = precedence;
        this.gateway = gateway;
        this.settings = settings;
        this.crashPoint = crashPoint;
        this.phase = phase;
        this.worldTime = worldTime;
    }

    /// Carries out a reserved operation for somebody who waits. Who comes while somebody else carries it out, or
    /// decides about it, sends nothing and waits for what becomes of it.
    public void perform(OperationKind kind, UUID subject, int attempt) {
        operations
                .findByKindAndSubjectAndAttempt(kind, subject, attempt)
                .filter(operation -> !operation.finished())
                .map(Operation::id)
                .ifPresent(id -> {
                    if (leases.take(id)) {
                        carryOut(id);
                    }
                    awaitEnd(id);
                });
    }

    /// Why Stripe refused an operation, in its word and its sentence; empty while it has not. That it never happened
    /// is what a person decided, and no word of Stripe's.
    public Optional<String> refusal(OperationKind kind, UUID subject, int attempt) {
        return operations
                .findByKindAndSubjectAndAttempt(kind, subject, attempt)
                .flatMap(Operation::refusal)
                .filter(why -> !why.startsWith(NEVER_HAPPENED));
    }

    // somebody else who is at it, or Stripe that says "not now", will have done it in a moment; a process that has
    // died over it will not, and that is too long to wait for
    private void awaitEnd(UUID id) {
        for (var left = settings.patience().dividedBy(BETWEEN_LOOKS); left > 0 && isUnderWay(id); left--) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private boolean isUnderWay(UUID id) {
        return operations
                .findById(id)
                .filter(operation -> !operation.finished())
                .filter(operation -> !operation.isUnknown() || operation.isLeased(worldTime.now()))
                .isPresent();
    }

    /// Settles an operation now, because its object was seen at Stripe. What the look does not show all the same
    /// is sent, unless somebody else is at it.
    public void settleNow(String key) {
        operations
                .findByIdempotencyKey(key)
                .filter(operation -> !operation.finished())
                .ifPresent(this::settleNow);
    }

    private void settleNow(Operation operation) {
        crashPoint.reach("before-call", operation.kind());
        var answer = found(operation)
                .map(StripeAnswer.class::cast)
                .or(() -> leases.take(operation.id())
                        ? operations.findById(operation.id()).map(this::sent)
                        : Optional.empty());
        crashPoint.reach("after-call", operation.kind());
        answer.ifPresent(told -> end.settle(operation.id(), told));
    }

    /// A person has decided: what Stripe shows is taken over, and what it does not show never happened.
    ///
    /// @return whether Stripe shows the object
    /// @throws OperationNotOpen if there is nothing to decide
    /// @throws OperationTooYoung if it is left to itself still
    /// @throws OperationUnderWay if it is being sent, looked up or decided at this moment
    public boolean decide(UUID id) {
        // nobody sends it between the look and the decision
        var operation = leases.takeForDecision(id);
        var found = shown(operation);
        var answer = found.map(StripeAnswer.class::cast)
                .orElseGet(() -> new StripeAnswer.Refused(NEVER_HAPPENED, "Stripe does not show it"));
        if (!end.decide(operation, answer)) {
            throw new OperationUnderWay();
        }
        return found.isPresent();
    }

    private Optional<StripeAnswer.Done> shown(Operation operation) {
        try {
            return found(operation);
        } catch (RuntimeException trouble) {
            leases.giveBack(operation);
            throw trouble;
        }
    }

    /// Gives up an operation that nobody can have seen an effect of, so that a new attempt can begin. What
    /// somebody else is at stays: its answer is for whoever asks next.
    public void abandon(OperationKind kind, UUID subject, int attempt) {
        operations
                .findByKindAndSubjectAndAttempt(kind, subject, attempt)
                .map(Operation::id)
                .filter(leases::take)
                .ifPresent(id -> end.settle(id, new StripeAnswer.Refused("abandoned", "No answer came in time")));
    }

    List<UUID> lease() {
        return leases.takeDue();
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
        var answer = operation.inDoubt() ? lookedUp(operation) : Optional.of(sent(operation));
        crashPoint.reach("after-call", operation.kind());
        answer.ifPresent(told -> end.settle(operation.id(), told));
    }

    // empty when the look took so long that somebody else is at it by now
    private Optional<StripeAnswer> lookedUp(Operation operation) {
        return found(operation)
                .map(StripeAnswer.class::cast)
                .or(() -> leases.keep(operation) ? Optional.of(sent(operation)) : Optional.empty());
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
