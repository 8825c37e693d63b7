package dev.foothold.payments.stripe;

import dev.foothold.shared.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Keeps an operation to one at a time: to whoever sends it, or to the person who decides about it. Nobody sends
/// what is being decided, and nobody decides about what is being sent. A process that dies leaves what it had to
/// the next one when the lease ends.
@Component
class OperationLeases {

    private static final int BATCH = 8;

    private final OperationRepository operations;
    private final StripeSettings settings;
    private final Phase phase;
    private final WorldTime worldTime;

    OperationLeases(OperationRepository operations, StripeSettings settings, Phase phase, WorldTime worldTime) {
        this.operations = operations;
        this.settings = settings;
        this.phase = phase;
        this.worldTime = worldTime;
    }

    /// Takes a batch of those whose time has come.
    List<UUID> takeDue() {
        return phase.give(() -> operations.due(worldTime.now(), BATCH).stream()
                .map(operation -> {
                    operation.lease(worldTime.now().plus(settings.lease()));
                    return operations.save(operation).id();
                })
                .toList());
    }

    /// Takes one of them; false when it is over, or somebody else has it and will tell.
    boolean take(UUID id) {
        return phase.give(() -> {
            var operation = operations.locked(id).orElseThrow();
            var now = worldTime.now();
            if (operation.finished() || operation.isLeased(now)) {
                return false;
            }
            operation.lease(now.plus(settings.lease()));
            operations.save(operation);
            return true;
        });
    }

    /// Keeps one for longer, to send it after a look that may have taken as long as Stripe is waited for.
    ///
    /// @param taken as it was taken
    /// @return whether it could be kept; not when it is over, or the lease had ended and somebody else has it
    boolean keep(Operation taken) {
        return phase.give(() -> {
            var operation = operations.locked(taken.id()).orElseThrow();
            if (operation.finished() || !operation.isLeasedAs(taken)) {
                return false;
            }
            operation.reserve(worldTime.now().plus(settings.lease()));
            operations.save(operation);
            return true;
        });
    }

    /// Takes one that a person decides about.
    ///
    /// @throws OperationNotOpen if there is nothing to decide
    /// @throws OperationTooYoung if it is left to itself still
    /// @throws OperationUnderWay if it is being sent, looked up or decided at this moment
    Operation takeForDecision(UUID id) {
        return phase.give(() -> {
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
        });
    }

    /// The decision could not be made. Whoever has taken it since, because Stripe let the decision wait for too
    /// long, keeps it.
    void giveBack(Operation taken) {
        phase.run(() -> {
            var operation = operations.locked(taken.id()).orElseThrow();
            if (operation.isLeasedAs(taken)) {
                operation.release();
                operations.save(operation);
            }
        });
    }
}
