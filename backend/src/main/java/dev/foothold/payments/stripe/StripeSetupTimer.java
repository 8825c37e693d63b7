package dev.foothold.payments.stripe;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Asks Stripe how it is set up once the application is there, which waits for nothing, and again now and then:
/// Stripe itself disables an endpoint that fails for days.
@Component
class StripeSetupTimer implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(StripeSetupTimer.class);

    // the payout schedule of a test account is put right first
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration SOON = Duration.ofMinutes(2);
    private static final Duration AGAIN = Duration.ofHours(1);

    private final StripeSetupWatch watch;
    private final CountDownLatch ended = new CountDownLatch(1);

    StripeSetupTimer(StripeSetupWatch watch) {
        this.watch = watch;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofVirtual().name("payments-setup").start(this::keepLooking);
    }

    @Override
    public void destroy() {
        ended.countDown();
    }

    private void keepLooking() {
        try {
            var pause = FIRST;
            while (!ended.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                pause = look() ? AGAIN : SOON;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean look() {
        try {
            return watch.look();
        } catch (RuntimeException trouble) {
            LOG.warn("How Stripe is set up could not be read", trouble);
            return false;
        }
    }
}
