package dev.foothold.payments.stripe;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Ends the process as kill -9 would at a point that `-Dfoothold.payments.crash-point` names, so that a test can prove
/// what a restart makes of it. Does nothing without that property, and nothing at all with a live key.
@Component
class CrashPoint {

    private static final Logger LOG = LoggerFactory.getLogger(CrashPoint.class);

    private final @Nullable String named;

    CrashPoint(StripeSettings settings) {
        named = settings.live() ? null : System.getProperty("foothold.payments.crash-point");
    }

    /// @param point `after-reservation`, `after-own-reservation`, `before-call` or `after-call`
    void reach(String point) {
        if (point.equals(named)) {
            LOG.error("Reached the crash point {}", point);
            Runtime.getRuntime().halt(137);
        }
    }
}
