package dev.foothold.engagements;

import dev.foothold.payments.PaymentEvent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Held money lets the work start; a payout closes it; a dispute asks for the records of it, and its end
/// gives back what waited for it.
@Component
class PaymentListener {

    private final EngagementProgress progress;
    private final WorkEvidence evidence;

    PaymentListener(EngagementProgress progress, WorkEvidence evidence) {
        this.progress = progress;
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

    @ApplicationModuleListener
    void on(PaymentEvent.DisputeClosed closed) {
        progress.giveBackHeld(closed.payment());
    }

    @ApplicationModuleListener
    void on(PaymentEvent.Held held) {
        progress.holdFunds(held.payment(), held.at());
    }

    @ApplicationModuleListener
    void on(PaymentEvent.PaidOut paid) {
        progress.notePaid(paid.payment(), paid.at());
    }
}
