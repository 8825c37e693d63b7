package dev.foothold.payments.stripe;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows people what is in doubt.
@Component
public class OpenOperations {

    private static final Limit AT_ONCE = Limit.of(100);
    private static final Set<OperationState> IN_DOUBT = Set.of(OperationState.UNKNOWN, OperationState.MANUAL);

    private final OperationRepository operations;

    OpenOperations(OperationRepository operations) {
        this.operations = operations;
    }

    /// The newest of them.
    @Transactional(readOnly = true)
    public List<OperationView> inDoubt() {
        return operations.page(IN_DOUBT, Instant.parse("9999-01-01T00:00:00Z"), AT_ONCE).stream()
                .map(Operation::view)
                .toList();
    }

    /// Whether an operation of ours made what carries its key at Stripe, or may have: it says itself what became of
    /// that.
    @Transactional(readOnly = true)
    public boolean standsFor(String key) {
        return operations
                .findByIdempotencyKey(key)
                .filter(operation -> !operation.isRefused())
                .isPresent();
    }

    /// How many there are.
    @Transactional(readOnly = true)
    public long count() {
        return operations.countByStateIn(IN_DOUBT);
    }
}
