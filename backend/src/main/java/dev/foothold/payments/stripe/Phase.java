package dev.foothold.payments.stripe;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// One short transaction between two calls to Stripe; repeated when two of them met, because both may go on.
@Component
public class Phase {

    private static final int TRIES = 4;

    private final TransactionTemplate transaction;

    Phase(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
        // decisions are made on locked rows; what was read before the lock must not hide what others wrote
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /// Runs the work and gives its result.
    public <T> T give(Supplier<T> work) {
        for (var left = TRIES; ; left--) {
            try {
                return transaction.execute(status -> work.get());
            } catch (ConcurrencyFailureException | DataIntegrityViolationException met) {
                if (left <= 1 || TransactionSynchronizationManager.isActualTransactionActive()) {
                    throw met;
                }
            }
        }
    }

    /// Runs the work.
    public void run(Runnable work) {
        give(() -> {
            work.run();
            return true;
        });
    }
}
