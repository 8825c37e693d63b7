package dev.foothold.engagements;

import dev.foothold.payments.PaymentEvent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Held money lets the work start; a payout closes it.
@Component
class PaymentListener {

    private final EngagementProgress progress;

    PaymentListener(EngagementProgress progress) {
        this.progress = progress;
    }

    @ApplicationModuleListener
    void on(PaymentEvent.Held held) {
        progress.holdFunds(held.payment(), held.at());
    }

    @ApplicationModuleListener
    void on(PaymentEvent.PaidOut paid) {
        progress.notePaid(paid.payment(), paid.net(), paid.at());
    }
}
