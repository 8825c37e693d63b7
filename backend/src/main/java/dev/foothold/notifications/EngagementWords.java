package dev.foothold.notifications;

import static dev.foothold.notifications.Words.quoted;

import dev.foothold.engagements.EngagementEvent;
import dev.foothold.engagements.EngagementView;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the steps of an engagement mean to each side, in words.
final class EngagementWords {

    private EngagementWords() {}

    static Optional<Message> forStudent(EngagementEvent event, EngagementView engagement) {
        var project = quoted(engagement.projectTitle());
        var employer = engagement.employerName();
        var message = switch (event) {
            case EngagementEvent.Opened _ ->
                about(event, "Sign the agreement for " + project)
                        .saying("You have the position. Read the agreement and sign it with your name; " + employer
                                + " signs too.")
                        .saying("Wait with the work until the money is held.");
            case EngagementEvent.Signed _ ->
                about(event, "The agreement for " + project + " is signed")
                        .saying(employer + " pays " + Words.money(engagement.fee())
                                + " now. Wait with the work until the money is held; we tell you.");
            case EngagementEvent.Funded _ ->
                about(event, "The money for " + project + " is held")
                        .saying(Words.money(engagement.fee()) + " is kept for you until your work is approved.")
                        .saying("Confirm the kickoff with " + engagement.supervisorName() + " and begin.");
            case EngagementEvent.Started _ ->
                about(event, "Start your work on " + project)
                        .saying("Hand it in by " + Words.day(engagement.endsOn()) + ". " + engagement.supervisorName()
                                + " guides you.");
            case EngagementEvent.ChangesRequested changes -> changesRequested(changes, engagement, project);
            case EngagementEvent.MilestoneApproved milestone ->
                about(event, "A milestone of " + project + " is approved")
                        .saying(quoted(milestone.title()) + " brings you " + Words.money(milestone.amount())
                                + " before the platform fee, as soon as your payout account is ready.")
                        .saying("The rest of the fee follows when the whole work is approved.");
            case EngagementEvent.Completed _ ->
                about(event, "Your work on " + project + " is approved")
                        .saying("You receive " + Words.money(engagement.net())
                                + (engagement.milestones().isEmpty()
                                        ? ""
                                        : " in all, what your milestones brought included,")
                                + " as soon as your payout account is ready.");
            case EngagementEvent.Cancelled cancelled ->
                about(event, "The engagement " + project + " was cancelled")
                        .saying("The reason given: " + cancelled.reason())
                        .saying("See what it means for the money on the page of the engagement.");
            case EngagementEvent.CheckedIn _ ->
                about(event, "There is a new check-in on " + project).saying(checkIn(event.at(), engagement));
            case EngagementEvent.WorkSubmitted _, EngagementEvent.StudentPaid _ -> null;
        };
        return Optional.ofNullable(message).map(words -> words.leadingTo(page(engagement), "Open the engagement"));
    }

    static Optional<Message> forEmployer(EngagementEvent event, EngagementView engagement) {
        var project = quoted(engagement.projectTitle());
        var student = engagement.studentName();
        var message = switch (event) {
            case EngagementEvent.Opened _ ->
                about(event, "Sign the agreement with " + student + " for " + project)
                        .saying("Read it and sign it with your name. Then you can pay and the work can start.");
            case EngagementEvent.Signed _ ->
                about(event, "Pay " + Words.money(engagement.fee()) + " for " + project)
                        .saying("Both sides have signed. The money is held until the work of " + student
                                + " is approved.");
            case EngagementEvent.Funded _ ->
                about(event, "Kick off " + project + " with " + student)
                        .saying("The money is held. Confirm the kickoff so that the work can start.");
            case EngagementEvent.Started _ ->
                about(event, student + " works on " + project)
                        .saying("Expect the work by " + Words.day(engagement.endsOn())
                                + ". Look in with a check-in now and then.");
            case EngagementEvent.WorkSubmitted submitted -> submitted(submitted, engagement, project);
            case EngagementEvent.Cancelled cancelled ->
                about(event, "The engagement " + project + " with " + student + " was cancelled")
                        .saying("The reason given: " + cancelled.reason())
                        .saying("See what it means for the money on the page of the engagement.");
            case EngagementEvent.CheckedIn _ ->
                about(event, student + " checked in on " + project).saying(checkIn(event.at(), engagement));
            case EngagementEvent.ChangesRequested _,
                    EngagementEvent.MilestoneApproved _,
                    EngagementEvent.Completed _,
                    EngagementEvent.StudentPaid _ -> null;
        };
        return Optional.ofNullable(message).map(words -> words.leadingTo(page(engagement), "Open the engagement"));
    }

    static Message askStudentForReview(EngagementEvent event, EngagementView engagement) {
        return Message.about(
                        "review-asked",
                        event.engagement(),
                        event.at(),
                        "Say how " + quoted(engagement.projectTitle()) + " was for you")
                .saying("Your review of " + engagement.employerName()
                        + " stays hidden until both sides have written, or for 14 days.")
                .leadingTo(page(engagement), "Write your review");
    }

    static Message askSupervisorForReview(EngagementEvent event, EngagementView engagement) {
        return Message.about(
                        "review-asked",
                        event.engagement(),
                        event.at(),
                        "Review the work of " + engagement.studentName() + " on " + quoted(engagement.projectTitle()))
                .saying("Mark what you observed, name strengths and one improvement. And if you would hire "
                        + engagement.studentName() + ", say so: it is free.")
                .leadingTo(page(engagement), "Write your review");
    }

    private static Message changesRequested(
            EngagementEvent.ChangesRequested event, EngagementView engagement, String project) {
        var asked = engagement.changeRequests().stream()
                .filter(request -> request.round() == event.round())
                .findFirst();
        return about(event, engagement.supervisorName() + " asks for changes on " + project)
                .saying(asked.map(request -> "Not met yet: " + request.criterion())
                        .orElse(null))
                .saying(asked.map(EngagementView.ChangeRequestView::note).orElse(null));
    }

    private static Message submitted(EngagementEvent.WorkSubmitted event, EngagementView engagement, String project) {
        var due = engagement.reviewDue();
        return about(event, "Review the work of " + engagement.studentName() + " on " + project)
                .saying("Version " + event.version() + " is in. Approve it, or ask once for changes and name the"
                        + " criterion.")
                .saying(
                        due == null
                                ? null
                                : "Answer by " + Words.day(due) + "; without an answer it is approved by itself.");
    }

    private static @Nullable String checkIn(Instant at, EngagementView engagement) {
        return engagement.checkIns().stream()
                .filter(checkIn -> checkIn.at().equals(at))
                .map(checkIn -> checkIn.authorName() + ": " + checkIn.text())
                .findFirst()
                .orElse(null);
    }

    private static String page(EngagementView engagement) {
        return "/work/" + engagement.id();
    }

    private static Message about(EngagementEvent event, String title) {
        return Message.about("engagement-" + event.getClass().getSimpleName(), event.engagement(), event.at(), title);
    }
}
