package dev.foothold.payments.stripe;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Sees to it that Stripe does not send our balance to the bank by itself: most of it is held for others.
@Component
class PlatformBalance {

    private static final Logger LOG = LoggerFactory.getLogger(PlatformBalance.class);

    private final StripeGateway stripe;
    private final StripeRequests requests;
    private final StripeSettings settings;

    PlatformBalance(StripeGateway stripe, StripeRequests requests, StripeSettings settings) {
        this.stripe = stripe;
        this.requests = requests;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void look() {
        Thread.ofVirtual().name("payments-platform-balance").start(this::keep);
    }

    private void keep() {
        try {
            if (stripe.paysOutByHand()) {
                return;
            }
            if (settings.live()) {
                LOG.error("Stripe pays our balance out by itself, and with it money that is held for others. Set the"
                        + " payout schedule of the platform account to manual in the Stripe dashboard.");
                return;
            }
            var request = requests.payOutByHand();
            var answer = stripe.send(
                    request.path(), request.body(), settings.environment() + ":schedule:" + UUID.randomUUID());
            if (!(answer instanceof StripeAnswer.Done)) {
                LOG.warn("The payout schedule of the platform account could not be set to manual: {}", answer);
            }
        } catch (StripeNotReachable | StripeRefused unknown) {
            LOG.warn("Stripe does not tell whether it pays our balance out by itself", unknown);
        }
    }
}
