package dev.foothold.payments.stripe;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Takes writes to Stripe in the transaction that reserves what they move; they are sent after it.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Outbox {

    // long enough for the person's own request to do it; the worker takes over if that request dies
    private static final Duration HEAD_START = Duration.ofSeconds(30);

    private final OperationRepository operations;
    private final StripeSettings settings;
    private final Bell bell;
    private final CrashPoint crashPoint;
    private final WorldTime worldTime;

    Outbox(
            OperationRepository operations,
            StripeSettings settings,
            Bell bell,
            CrashPoint crashPoint,
            WorldTime worldTime) {
        this.operations = operations;
        this.settings = settings;
        this.bell = bell;
        this.crashPoint = crashPoint;
        this.worldTime = worldTime;
    }

    /// The key of an operation: the same thing in the same attempt has the same key for ever.
    public String key(OperationKind kind, UUID subject, int attempt) {
        return settings.environment() + ":" + kind.name().toLowerCase(Locale.ROOT) + ":" + subject + ":" + attempt;
    }

    /// Sent by the worker right after the commit.
    public void queue(OperationKind kind, UUID subject, int attempt, StripeRequest request) {
        save(kind, subject, attempt, request, Duration.ZERO);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                bell.ring(Bell.Queue.OUTBOX);
            }
        });
    }

    /// Sent by the person's own request, who waits for the answer; see [OperationExecutor].
    public void reserve(OperationKind kind, UUID subject, int attempt, StripeRequest request) {
        save(kind, subject, attempt, request, HEAD_START);
    }

    /// Settles an operation in doubt now, because somebody has seen its object at Stripe.
    public void hurry(String key) {
        operations.lockedByKey(key).ifPresent(operation -> {
            operation.hurry(worldTime.now());
            operations.save(operation);
            bell.ring(Bell.Queue.OUTBOX);
        });
    }

    private void save(OperationKind kind, UUID subject, int attempt, StripeRequest request, Duration wait) {
        crashPoint.around("before-reservation-commit", "after-reservation", kind);
        var now = worldTime.now();
        operations.save(
                new Operation(kind, subject, attempt, key(kind, subject, attempt), request, now, now.plus(wait)));
    }
}
