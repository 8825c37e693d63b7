package dev.foothold.notifications;

import static dev.foothold.notifications.Words.quoted;

import dev.foothold.engagements.EngagementView;
import dev.foothold.engagements.Engagements;
import dev.foothold.reviews.ReviewEvent;
import dev.foothold.reviews.ReviewSide;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells both sides that there is something to write or to read.
@Component
class ReviewListener {

    private final Notifications notifications;
    private final Engagements engagements;
    private final Recipients recipients;

    ReviewListener(Notifications notifications, Engagements engagements, Recipients recipients) {
        this.notifications = notifications;
        this.engagements = engagements;
        this.recipients = recipients;
    }

    @ApplicationModuleListener
    void on(ReviewEvent.Written written) {
        var engagement = engagements.get(written.engagement());
        var byStudent = written.side() == ReviewSide.STUDENT;
        var author = byStudent ? engagement.studentName() : engagement.supervisorName();
        var reader = byStudent ? engagement.supervisor() : recipients.student(engagement.student());
        var message = Message.once(
                        "review-written",
                        written.engagement(),
                        written.at(),
                        author + " has written a review of " + quoted(engagement.projectTitle()))
                .saying("You can read it when you have written yours, or after 14 days.")
                .leadingTo(page(engagement), "Open the reviews");
        notifications.tell(reader, message);
    }

    @ApplicationModuleListener
    void on(ReviewEvent.Published published) {
        var engagement = engagements.get(published.engagement());
        var message = Message.about(
                        "review-published",
                        published.engagement(),
                        published.at(),
                        "Read the reviews of " + quoted(engagement.projectTitle()))
                .saying("They are open to both sides now.")
                .leadingTo(page(engagement), "Read the reviews");
        notifications.tell(List.of(recipients.student(engagement.student()), engagement.supervisor()), message);
    }

    private static String page(EngagementView engagement) {
        return "/work/" + engagement.id();
    }
}
