package dev.foothold.payments.stripe;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Sends what waits in the outbox.
@Component
class OutboxWorker extends Worker<UUID> {

    private final OperationExecutor executor;

    OutboxWorker(Bell bell, OperationExecutor executor) {
        super(bell, Bell.Queue.OUTBOX);
        this.executor = executor;
    }

    @Override
    List<UUID> lease() {
        return executor.lease();
    }

    @Override
    void carryOut(UUID operation) {
        executor.carryOut(operation);
    }
}
