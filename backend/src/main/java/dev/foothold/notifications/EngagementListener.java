package dev.foothold.notifications;

import static dev.foothold.accounts.OrganisationRole.FINANCE;
import static dev.foothold.accounts.OrganisationRole.OWNER;
import static dev.foothold.accounts.OrganisationRole.RECRUITER;

import dev.foothold.accounts.AccountId;
import dev.foothold.engagements.EngagementEvent;
import dev.foothold.engagements.EngagementView;
import dev.foothold.engagements.Engagements;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells the student, the supervisor and the employer's people whose turn it is.
@Component
class EngagementListener {

    private final Notifications notifications;
    private final Engagements engagements;
    private final Recipients recipients;

    EngagementListener(Notifications notifications, Engagements engagements, Recipients recipients) {
        this.notifications = notifications;
        this.engagements = engagements;
        this.recipients = recipients;
    }

    @ApplicationModuleListener
    void on(EngagementEvent event) {
        var engagement = engagements.get(event.engagement());
        var student = recipients.student(engagement.student());
        EngagementWords.forStudent(event, engagement).ifPresent(message -> {
            if (!isAuthor(student, event)) {
                notifications.tell(student, message);
            }
        });
        EngagementWords.forEmployer(event, engagement)
                .ifPresent(message -> notifications.tell(team(event, engagement, student), message));
        if (event instanceof EngagementEvent.Completed) {
            notifications.tell(student, EngagementWords.askStudentForReview(event, engagement));
            notifications.tell(engagement.supervisor(), EngagementWords.askSupervisorForReview(event, engagement));
        }
    }

    private Set<AccountId> team(EngagementEvent event, EngagementView engagement, AccountId student) {
        return switch (event) {
            case EngagementEvent.Opened _, EngagementEvent.Cancelled _ ->
                recipients.teamAnd(engagement.supervisor(), engagement.employer(), OWNER, RECRUITER);
            case EngagementEvent.Signed _ -> recipients.team(engagement.employer(), OWNER, FINANCE);
            case EngagementEvent.CheckedIn checkedIn ->
                checkedIn.author().equals(student) ? Set.of(engagement.supervisor()) : Set.of();
            case EngagementEvent.Funded _,
                    EngagementEvent.Started _,
                    EngagementEvent.WorkSubmitted _,
                    EngagementEvent.ChangesRequested _,
                    EngagementEvent.MilestoneApproved _,
                    EngagementEvent.Completed _,
                    EngagementEvent.StudentPaid _ -> Set.of(engagement.supervisor());
        };
    }

    private static boolean isAuthor(AccountId student, EngagementEvent event) {
        return event instanceof EngagementEvent.CheckedIn checkedIn
                && checkedIn.author().equals(student);
    }
}
