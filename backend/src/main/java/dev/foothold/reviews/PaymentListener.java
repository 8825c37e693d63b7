package dev.foothold.reviews;

import dev.foothold.payments.PaymentEvent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Reviews are evidence when a payment is disputed.
@Component
class PaymentListener {

    private final ReviewEvidence evidence;

    PaymentListener(ReviewEvidence evidence) {
        this.evidence = evidence;
    }

    @ApplicationModuleListener
    void on(PaymentEvent.Inquired inquired) {
        evidence.keep(inquired.payment());
    }

    @ApplicationModuleListener
    void on(PaymentEvent.Disputed disputed) {
        evidence.keep(disputed.payment());
    }
}
