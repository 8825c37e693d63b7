package dev.foothold.sponsorships;

import dev.foothold.conversions.ConversionEvent;
import dev.foothold.engagements.EngagementEvent;
import dev.foothold.payments.PaymentEvent;
import dev.foothold.students.StudentEvent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Hears what becomes of sponsored work and its money.
@Component
class WorkListener {

    private final SponsorshipProgress progress;

    WorkListener(SponsorshipProgress progress) {
        this.progress = progress;
    }

    @ApplicationModuleListener
    void on(EngagementEvent.Completed completed) {
        progress.note(completed.engagement(), sponsorship -> sponsorship.complete(completed.at()));
    }

    @ApplicationModuleListener
    void on(EngagementEvent.Cancelled cancelled) {
        progress.note(cancelled.engagement(), sponsorship -> sponsorship.cancel(cancelled.at()));
    }

    @ApplicationModuleListener
    void on(EngagementEvent.StudentPaid paid) {
        progress.note(paid.engagement(), sponsorship -> sponsorship.notePaid(paid.at()));
    }

    @ApplicationModuleListener
    void on(ConversionEvent.Accepted hired) {
        progress.note(hired.engagement(), sponsorship -> sponsorship.noteHired(hired.at()));
    }

    @ApplicationModuleListener
    void on(PaymentEvent.Refunded refunded) {
        progress.noteReturned(refunded.payment());
    }

    @ApplicationModuleListener
    void on(StudentEvent.ConsentChanged changed) {
        progress.noteConsent(changed.student(), changed.shareWithUniversity());
    }
}
