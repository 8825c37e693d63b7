package dev.foothold.notifications;

import static dev.foothold.accounts.OrganisationRole.OWNER;
import static dev.foothold.accounts.OrganisationRole.RECRUITER;

import dev.foothold.employers.EmployerEvent;
import dev.foothold.employers.Employers;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells an employer's people what the operator decided.
@Component
class EmployerListener {

    private final Notifications notifications;
    private final Employers employers;
    private final Recipients recipients;

    EmployerListener(Notifications notifications, Employers employers, Recipients recipients) {
        this.notifications = notifications;
        this.employers = employers;
        this.recipients = recipients;
    }

    @ApplicationModuleListener
    void on(EmployerEvent.Verified verified) {
        tell(
                verified,
                about(verified, employers.get(verified.employer()).name() + " is verified")
                        .saying("Publish your projects: students can find them and apply."));
    }

    @ApplicationModuleListener
    void on(EmployerEvent.Suspended suspended) {
        tell(
                suspended,
                about(suspended, employers.get(suspended.employer()).name() + " is suspended")
                        .saying("The reason: " + suspended.reason())
                        .saying("Your projects are not shown. Answer the operator to be looked at again."));
    }

    private void tell(EmployerEvent event, Message message) {
        notifications.tell(
                recipients.team(event.employer(), OWNER, RECRUITER),
                message.leadingTo("/e/" + event.employer(), "Open Foothold"));
    }

    private static Message about(EmployerEvent event, String title) {
        return Message.about("employer-" + event.getClass().getSimpleName(), event.employer(), event.at(), title);
    }
}
