package dev.foothold.payments.stripe;

import org.jspecify.annotations.Nullable;

/// Ends one piece of work at a named point, as the end of the process would: nothing after it is done.
public class ProofCrashPoint extends CrashPoint {

    private @Nullable String armed;

    ProofCrashPoint(StripeSettings settings) {
        super(settings);
    }

    /// What the process would have gone on to do is not done.
    public static final class Killed extends Error {
        Killed(String point) {
            super(point, null, false, false);
        }
    }

    /// The next work that comes here ends here.
    public void arm(@Nullable String point) {
        armed = point;
    }

    @Override
    void reach(String point, OperationKind kind) {
        if (point.equals(armed)) {
            armed = null;
            throw new Killed(point);
        }
    }

    @Override
    void reachInside(String point, OperationKind kind) {
        reach(point, kind);
    }
}
