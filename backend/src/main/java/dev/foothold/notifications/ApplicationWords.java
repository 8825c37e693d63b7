package dev.foothold.notifications;

import static dev.foothold.notifications.Words.quoted;

import dev.foothold.applications.ApplicationEvent;
import dev.foothold.applications.ApplicationView;
import dev.foothold.applications.ApplicationView.Decline;
import dev.foothold.applications.ApplicationView.Offer;
import dev.foothold.applications.NotSelectedReason;
import dev.foothold.applications.WeekClock;
import dev.foothold.projects.Projects;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the moves of an application mean to the student and to the employer, in words.
@Component
class ApplicationWords {

    private final Projects projects;

    ApplicationWords(Projects projects) {
        this.projects = projects;
    }

    Optional<Message> forStudent(ApplicationEvent event, ApplicationView application) {
        var employer = application.employerName();
        var project = quoted(application.projectTitle());
        var page = "/applications/" + event.application();
        var message = switch (event) {
            case ApplicationEvent.Submitted _ ->
                about(event, "You applied for " + project)
                        .saying(employer + " has your application." + nextWord(application.clock()))
                        .leadingTo(page, "See your application");
            case ApplicationEvent.Reviewed _ ->
                about(event, employer + " has read your application for " + project)
                        .saying(note(event, application))
                        .saying("You hear more within seven days.")
                        .leadingTo(page, "See your application");
            case ApplicationEvent.Shortlisted _ ->
                about(event, "You are on the shortlist for " + project)
                        .saying(employer + " takes a closer look at your application.")
                        .saying(note(event, application))
                        .leadingTo(page, "See your application");
            case ApplicationEvent.Interviewing _ ->
                about(event, employer + " wants to talk with you about " + project)
                        .saying(note(event, application))
                        .leadingTo(page, "See your application");
            case ApplicationEvent.StillDeciding _ ->
                about(event, employer + " is still deciding on " + project)
                        .saying(note(event, application))
                        .saying("You hear more within seven days.")
                        .leadingTo(page, "See your application");
            case ApplicationEvent.Offered _ ->
                offered(event, application.offer(), employer, project)
                        .saying(note(event, application))
                        .leadingTo(page, "Answer the offer");
            case ApplicationEvent.OfferExpired _ ->
                about(event, "The offer for " + project + " ran out")
                        .saying("You did not answer in time. " + employer + " may offer it again.")
                        .leadingTo(page, "See your application");
            case ApplicationEvent.NotSelected notSelected ->
                declined(notSelected, application).leadingTo(page, "Read the whole answer");
            case ApplicationEvent.WordOverdue _ ->
                about(event, employer + " owes you a word on " + project)
                        .saying("Seven days have passed without a word. We have told " + employer
                                + " so; you need not do anything.")
                        .leadingTo(page, "See your application");
            case ApplicationEvent.Accepted _, ApplicationEvent.Withdrawn _ -> null;
        };
        return Optional.ofNullable(message);
    }

    Optional<Message> forEmployer(ApplicationEvent event, ApplicationView application, Supplier<String> student) {
        var project = quoted(application.projectTitle());
        var page = "/e/" + event.employer() + "/projects/" + event.project() + "/applicants?c=" + event.application();
        var message = switch (event) {
            case ApplicationEvent.Submitted _ ->
                about(event, student.get() + " applied for " + project)
                        .saying("Send a word within seven days: shortlist, talk, offer, or decline with a" + " reason.")
                        .leadingTo(page, "Open the application");
            case ApplicationEvent.WordOverdue _ ->
                about(event, student.get() + " has waited seven days for a word on " + project)
                        .saying("Send one now. It takes a minute, and a reason helps more than silence.")
                        .leadingTo(page, "Send a word");
            case ApplicationEvent.Accepted _ ->
                about(event, student.get() + " accepted your offer for " + project)
                        .saying("Sign the agreement next; then pay, and the work can start.")
                        .leadingTo("/e/" + event.employer() + "/engagements", "See your engagements");
            case ApplicationEvent.Withdrawn _ ->
                about(event, student.get() + " withdrew from " + project)
                        .saying("You need not do anything.")
                        .leadingTo(page, "See the applicants");
            case ApplicationEvent.OfferExpired _ ->
                about(event, "Your offer to " + student.get() + " for " + project + " ran out")
                        .saying("Offer it again, or choose somebody else.")
                        .leadingTo(page, "See the applicants");
            case ApplicationEvent.Reviewed _,
                    ApplicationEvent.Shortlisted _,
                    ApplicationEvent.Interviewing _,
                    ApplicationEvent.Offered _,
                    ApplicationEvent.StillDeciding _,
                    ApplicationEvent.NotSelected _ -> null;
        };
        return Optional.ofNullable(message);
    }

    private static Message offered(ApplicationEvent event, @Nullable Offer offer, String employer, String project) {
        var message = about(event, employer + " offers you a position on " + project);
        return offer == null
                ? message
                : message.saying("The fee is " + Words.money(offer.fee()) + "; you receive "
                                + Words.money(offer.net()) + ". You work from " + Words.day(offer.startsOn()) + " to "
                                + Words.day(offer.endsOn()) + ".")
                        .saying("Answer by " + Words.day(offer.expiresAt()) + ".");
    }

    private Message declined(ApplicationEvent.NotSelected event, ApplicationView application) {
        var message = about(event, "You were not selected for " + quoted(application.projectTitle()))
                .saying(reason(event.reason(), application.employerName()));
        var decline = application.decline();
        return decline == null ? message : coached(message, decline);
    }

    private Message coached(Message message, Decline decline) {
        var criterion = decline.criterion();
        return message.saying(criterion == null ? null : "It refers to: " + criterion)
                .saying(decline.note())
                .saying("Next step: " + decline.nextStep())
                .saying(decline.betterFits().isEmpty() ? null : "These open projects fit you better:")
                .pointingTo(betterFits(decline));
    }

    private List<Message.FurtherLink> betterFits(Decline decline) {
        return decline.betterFits().stream()
                .map(projects::publicView)
                .map(project -> new Message.FurtherLink(project.terms().title(), "/projects/" + project.slug()))
                .toList();
    }

    private static String reason(NotSelectedReason reason, String employer) {
        return switch (reason) {
            case SKILLS -> employer + " looked for other skills this time.";
            case AVAILABILITY -> "Your availability does not fit the dates of the project.";
            case CHOSEN_OTHER -> employer + " chose another applicant.";
            case INCOMPLETE -> "Your application left something open that " + employer + " needed.";
            case NOT_ELIGIBLE -> "The project is open to others than you.";
            case PROJECT_FILLED -> "All positions are taken.";
            case PROJECT_CLOSED -> employer + " closed the project.";
        };
    }

    private static String nextWord(@Nullable WeekClock clock) {
        return clock == null ? "" : " You hear from them by " + Words.day(clock.nextWordDue()) + ".";
    }

    private static @Nullable String note(ApplicationEvent event, ApplicationView application) {
        return application.steps().stream()
                .filter(step -> step.at().equals(event.at()))
                .map(ApplicationView.StepView::note)
                .filter(note -> note != null)
                .findFirst()
                .orElse(null);
    }

    private static Message about(ApplicationEvent event, String title) {
        return Message.about("application-" + event.getClass().getSimpleName(), event.application(), event.at(), title);
    }
}
