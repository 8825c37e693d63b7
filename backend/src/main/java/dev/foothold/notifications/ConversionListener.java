package dev.foothold.notifications;

import static dev.foothold.accounts.OrganisationRole.OWNER;
import static dev.foothold.accounts.OrganisationRole.RECRUITER;

import dev.foothold.conversions.ConversionEvent;
import dev.foothold.conversions.ConversionView;
import dev.foothold.conversions.Conversions;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Brings the job link to the student, and the student's news to the recruiters.
@Component
class ConversionListener {

    private final Notifications notifications;
    private final Conversions conversions;
    private final Recipients recipients;

    ConversionListener(Notifications notifications, Conversions conversions, Recipients recipients) {
        this.notifications = notifications;
        this.conversions = conversions;
        this.recipients = recipients;
    }

    @ApplicationModuleListener
    void on(ConversionEvent event) {
        var conversion = conversions.get(event.conversion());
        var student = conversion.studentName();
        var role = conversion.roleTitle() == null ? "the role" : conversion.roleTitle();
        switch (event) {
            case ConversionEvent.RoleRequested _ ->
                tellRecruiters(
                        conversion,
                        about(event, "Open a role for " + student)
                                .saying("The supervisor would hire " + student + " after "
                                        + Words.quoted(conversion.projectTitle())
                                        + ". Send the link to a role; it is free."));
            case ConversionEvent.LinkSent _ ->
                tellStudent(
                        conversion,
                        about(event, conversion.employerName() + " invites you to apply: " + role)
                                .saying("They would like to hire you after "
                                        + Words.quoted(conversion.projectTitle())
                                        + ". Open the link, apply there, and tell us how it goes."));
            case ConversionEvent.Applied _ ->
                tellRecruiters(conversion, about(event, student + " applied for " + role));
            case ConversionEvent.Offered _ ->
                tellRecruiters(conversion, about(event, student + " tells of an offer for " + role));
            case ConversionEvent.Accepted _ -> tellRecruiters(conversion, about(event, student + " accepted " + role));
            case ConversionEvent.Started _ ->
                tellRecruiters(
                        conversion,
                        about(event, student + " has started as " + role)
                                .saying("Confirm the start, so that the hire counts."));
            case ConversionEvent.Confirmed _ ->
                tellStudent(
                        conversion,
                        about(event, conversion.employerName() + " confirms your start")
                                .saying("You work there as " + role + "."));
            case ConversionEvent.IntentShown _, ConversionEvent.LinkOpened _ -> {}
        }
    }

    private void tellStudent(ConversionView conversion, Message message) {
        notifications.tell(
                recipients.student(conversion.student()),
                message.leadingTo("/job-links/" + conversion.id(), "Open the job link"));
    }

    private void tellRecruiters(ConversionView conversion, Message message) {
        notifications.tell(
                recipients.team(conversion.employer(), OWNER, RECRUITER),
                message.leadingTo("/e/" + conversion.employer() + "/conversion", "Open the tracker"));
    }

    private static Message about(ConversionEvent event, String title) {
        return Message.about("conversion-" + event.getClass().getSimpleName(), event.conversion(), event.at(), title);
    }
}
