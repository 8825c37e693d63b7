package dev.foothold.payments.stripe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Lets the process stand still at a point that the property `foothold.payments.crash-point` names, so that a test can
/// kill it there with -9 and prove what a restart makes of it. `foothold.payments.crash-kinds` names the kinds of
/// operations that are to be there by then: the first to come wait for the last. When all are there, the file that
/// `foothold.payments.crash-mark` names is written. Does nothing without them, and nothing with a live key.
///
/// The points, in the order in which an operation comes to them: `before-reservation-commit`, `after-reservation`,
/// `before-call`, `after-call`, `before-commit`, `after-commit`.
@Component
class CrashPoint {

    private final boolean live;
    private final Set<String> arrived = ConcurrentHashMap.newKeySet();

    CrashPoint(StripeSettings settings) {
        live = settings.live();
    }

    /// The running transaction comes to the first point just before its commit, and to the second just after it.
    void around(String before, String after, OperationKind kind) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                reachInside(before, kind);
            }

            @Override
            public void afterCommit() {
                reach(after, kind);
            }
        });
    }

    /// An operation of a kind has come to a point outside any transaction.
    void reach(String point, OperationKind kind) {
        if (isArmed()) {
            arrive(point, kind);
            // nobody may do until the end what is not to be done by then
            while (arrived.contains(kind.name())) {
                LockSupport.park(this);
            }
        }
    }

    /// An operation of a kind has come to a point inside a transaction. Whoever stood still here would keep the others
    /// away by its locks: so all but the last are rolled back, as the end of the process does it.
    void reachInside(String point, OperationKind kind) {
        if (isArmed() && arrive(point, kind)) {
            while (arrived.containsAll(kinds())) {
                LockSupport.park(this);
            }
            throw new IllegalStateException("The process ends at the crash point " + point);
        }
    }

    private boolean isArmed() {
        return !live && System.getProperty("foothold.payments.crash-point") != null;
    }

    private boolean arrive(String point, OperationKind kind) {
        var kinds = kinds();
        if (!point.equals(System.getProperty("foothold.payments.crash-point")) || !kinds.contains(kind.name())) {
            return false;
        }
        arrived.add(kind.name());
        if (arrived.containsAll(kinds)) {
            mark(point);
        }
        return true;
    }

    private static Set<String> kinds() {
        return Set.of(System.getProperty("foothold.payments.crash-kinds", "").split(",", -1));
    }

    private static void mark(String point) {
        try {
            Files.writeString(Path.of(System.getProperty("foothold.payments.crash-mark", "crash-mark")), point);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
