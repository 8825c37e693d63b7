package dev.foothold.insights;

import dev.foothold.accounts.AccountEvent;
import dev.foothold.applications.ApplicationEvent;
import dev.foothold.conversions.ConversionEvent;
import dev.foothold.engagements.EngagementEvent;
import dev.foothold.students.StudentEvent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Turns the facts of all floors into steps of students.
@Component
class StepListener {

    private final Footprints footprints;

    StepListener(Footprints footprints) {
        this.footprints = footprints;
    }

    @ApplicationModuleListener
    void on(AccountEvent.SignedIn signedIn) {
        footprints.noteSignIn(signedIn.account(), signedIn.at());
    }

    @ApplicationModuleListener
    void on(StudentEvent.ProfileCreated created) {
        footprints.notePresence(created.student(), created.at());
    }

    @ApplicationModuleListener
    void on(StudentEvent.ProfileChanged changed) {
        footprints.notePresence(changed.student(), changed.at());
    }

    @ApplicationModuleListener
    void on(ApplicationEvent.Submitted submitted) {
        footprints.note(submitted.student(), FunnelStep.VIEWED, submitted.at());
        footprints.note(submitted.student(), FunnelStep.APPLIED, submitted.at());
    }

    @ApplicationModuleListener
    void on(ApplicationEvent.Offered offered) {
        footprints.note(offered.student(), FunnelStep.SELECTED, offered.at());
    }

    @ApplicationModuleListener
    void on(ApplicationEvent.Accepted accepted) {
        footprints.note(accepted.student(), FunnelStep.SELECTED, accepted.at());
    }

    @ApplicationModuleListener
    void on(EngagementEvent.Started started) {
        footprints.note(started.student(), FunnelStep.STARTED, started.at());
    }

    @ApplicationModuleListener
    void on(EngagementEvent.Completed completed) {
        footprints.note(completed.student(), FunnelStep.COMPLETED, completed.at());
    }

    @ApplicationModuleListener
    void on(EngagementEvent.StudentPaid paid) {
        footprints.note(paid.student(), FunnelStep.PAID, paid.at());
    }

    @ApplicationModuleListener
    void on(ConversionEvent.Accepted hired) {
        footprints.note(hired.student(), FunnelStep.CONVERTED, hired.at());
    }
}
