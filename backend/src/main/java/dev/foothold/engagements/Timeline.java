package dev.foothold.engagements;

import dev.foothold.engagements.EngagementView.TimelineStep;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells what happened in an engagement, oldest first.
final class Timeline {

    private final List<TimelineStep> steps = new ArrayList<>();

    private Timeline() {}

    static List<TimelineStep> of(Engagement engagement) {
        var timeline = new Timeline();
        var student = engagement.studentSignature();
        var employer = engagement.employerSignature();
        timeline.add("Offer accepted", engagement.openedAt());
        timeline.add("Signed by the student", student == null ? null : student.at());
        timeline.add("Signed by the employer", employer == null ? null : employer.at());
        timeline.add("Money held", engagement.heldAt());
        timeline.add("Work started", engagement.kickedOffAt());
        engagement
                .submissions()
                .forEach(version -> timeline.add("Version " + version.number() + " handed in", version.at()));
        engagement.changeRequests().forEach(request -> timeline.add("Changes requested", request.at()));
        engagement
                .milestones()
                .forEach(milestone -> timeline.add("Milestone approved: " + milestone.title(), milestone.at()));
        timeline.add(
                engagement.wasApprovedBySilence() ? "Approved: the review window passed" : "Approved",
                engagement.completedAt());
        timeline.add("Cancelled", engagement.cancelledAt());
        timeline.add("Student paid", engagement.paidAt());
        timeline.steps.sort(Comparator.comparing(TimelineStep::at));
        return List.copyOf(timeline.steps);
    }

    private void add(String what, @Nullable Instant at) {
        if (at != null) {
            steps.add(new TimelineStep(what, at));
        }
    }
}
