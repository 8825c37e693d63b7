package dev.foothold.payments.stripe;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// Lets nothing new be sent that moves a payment's money while what became of an earlier write is in doubt: that is
/// found out first, and what is new waits meanwhile.
///
/// Only transfers, refunds and reversals move a payment's money; a page to pay on that is in doubt keeps no refund
/// waiting. What was sent before never waits, so no two wait for each other. What waits for a person (`MANUAL`) keeps
/// nothing waiting: it may take days, and what it set aside counts as gone until then, so nothing is spent twice.
@Component
class Precedence {

    private static final int AT_ONCE = 10;

    private final OperationRepository operations;
    private final OperationLeases leases;
    private final Phase phase;
    private final WorldTime worldTime;

    Precedence(OperationRepository operations, OperationLeases leases, Phase phase, WorldTime worldTime) {
        this.operations = operations;
        this.leases = leases;
        this.phase = phase;
        this.worldTime = worldTime;
    }

    /// Whether something of the same payment comes before an operation that was never sent. Then it waits, and the
    /// others are carried out when it meets them for the first time or their time has come.
    ///
    /// @param operation leased by the caller
    /// @param carryOut finds out what became of another one
    boolean holdsBack(Operation operation, Consumer<UUID> carryOut) {
        var inDoubt = inDoubt(operation);
        if (inDoubt.isEmpty()) {
            return false;
        }
        // before the look at Stripe, which may fail: what was never sent must not count as tried
        standBehind(operation.id(), inDoubt.getFirst().key());
        var now = worldTime.now();
        inDoubt.stream()
                .filter(other -> !operation.hasStoodBehind() || other.isDue(now))
                .map(Operation::id)
                .filter(leases::take)
                .forEach(carryOut);
        if (inDoubt(operation).isEmpty()) {
            hurry(operation.id());
        }
        return true;
    }

    private List<Operation> inDoubt(Operation operation) {
        var payment = operation.payment();
        return payment == null
                ? List.of()
                : phase.give(() -> operations.inDoubt(payment, operation.id(), worldTime.now(), AT_ONCE));
    }

    private void standBehind(UUID id, String other) {
        phase.run(() -> {
            var operation = operations.locked(id).orElseThrow();
            if (!operation.finished() && !operation.inDoubt()) {
                operation.standBehind(other, worldTime.now());
                operations.save(operation);
            }
        });
    }

    private void hurry(UUID id) {
        phase.run(() -> {
            var operation = operations.locked(id).orElseThrow();
            operation.hurry(worldTime.now());
            operations.save(operation);
        });
    }
}
