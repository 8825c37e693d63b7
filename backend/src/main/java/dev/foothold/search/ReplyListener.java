package dev.foothold.search;

import dev.foothold.applications.ApplicationEvent;
import dev.foothold.employers.EmployerId;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Measures how fast employers answer; where the usual time changes, what they have open is written anew.
@Component
class ReplyListener {

    private final ReplyTimes replies;
    private final EmployerListener employers;

    ReplyListener(ReplyTimes replies, EmployerListener employers) {
        this.replies = replies;
        this.employers = employers;
    }

    @ApplicationModuleListener
    void on(ApplicationEvent event) {
        switch (event) {
            case ApplicationEvent.Submitted applied -> applied(applied);
            case ApplicationEvent.Shortlisted word -> heard(word);
            case ApplicationEvent.Interviewing word -> heard(word);
            case ApplicationEvent.Offered word -> heard(word);
            case ApplicationEvent.StillDeciding word -> heard(word);
            case ApplicationEvent.NotSelected word -> heard(word);
            case ApplicationEvent.Reviewed ignored -> {}
            case ApplicationEvent.Accepted ignored -> {}
            case ApplicationEvent.Withdrawn ignored -> {}
            case ApplicationEvent.WordOverdue ignored -> {}
            case ApplicationEvent.OfferExpired ignored -> {}
        }
    }

    // facts may arrive in any order: after the answer, this one changes the usual time
    private void applied(ApplicationEvent.Submitted applied) {
        measure(applied.employer(), () -> replies.applied(applied.application(), applied.employer(), applied.at()));
    }

    private void heard(ApplicationEvent word) {
        measure(word.employer(), () -> replies.answered(word.application(), word.employer(), word.at()));
    }

    private void measure(EmployerId employer, Runnable note) {
        replies.takeTurns(employer);
        var before = replies.of(List.of(employer));
        note.run();
        if (!replies.of(List.of(employer)).equals(before)) {
            employers.writeAnew(employer);
        }
    }
}
