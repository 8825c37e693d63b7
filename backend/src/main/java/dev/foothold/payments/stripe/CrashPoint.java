package dev.foothold.payments.stripe;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Lets the process stand still at a point that the property `foothold.payments.crash-point` names and says so in the
/// log, so that a test can kill it there with -9 and prove what a restart makes of it. `foothold.payments.crash-kinds`
/// names the kinds of operations that are to be there by then: the first to come wait for the last. Does nothing
/// without them, and nothing with a live key.
@Component
class CrashPoint {

    private static final Logger LOG = LoggerFactory.getLogger(CrashPoint.class);

    private final boolean live;
    private final Set<String> arrived = ConcurrentHashMap.newKeySet();

    CrashPoint(StripeSettings settings) {
        live = settings.live();
    }

    /// @param point `after-reservation`, `before-call` or `after-call`
    /// @param kind of the operation that has come there
    void reach(String point, OperationKind kind) {
        var named = System.getProperty("foothold.payments.crash-point");
        if (live || named == null) {
            return;
        }
        var kinds =
                Set.of(System.getProperty("foothold.payments.crash-kinds", "").split(",", -1));
        if (point.equals(named) && kinds.contains(kind.name())) {
            arrived.add(kind.name());
            if (arrived.containsAll(kinds)) {
                LOG.error("Reached the crash point {} with {}", point, kinds);
            }
        }
        // nobody may do until the end what is not to be done by then
        while (arrived.contains(kind.name())) {
            LockSupport.park(this);
        }
    }
}
