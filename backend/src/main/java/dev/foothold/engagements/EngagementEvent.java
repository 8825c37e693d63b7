package dev.foothold.engagements;

import dev.foothold.accounts.AccountId;
import dev.foothold.applications.ApplicationId;
import dev.foothold.employers.EmployerId;
import dev.foothold.projects.ProjectId;
import dev.foothold.shared.Money;
import dev.foothold.students.StudentId;
import java.time.Instant;

/// What happened to an engagement.
public sealed interface EngagementEvent {

    /// The engagement that it happened to.
    EngagementId engagement();

    /// When it happened.
    Instant at();

    /// An accepted offer became an engagement.
    record Opened(
            EngagementId engagement,
            ApplicationId application,
            ProjectId project,
            EmployerId employer,
            StudentId student,
            Instant at)
            implements EngagementEvent {}

    /// Both sides have signed the agreement.
    record Signed(EngagementId engagement, ProjectId project, EmployerId employer, StudentId student, Instant at)
            implements EngagementEvent {}

    /// The money is held; the kickoff may come.
    record Funded(EngagementId engagement, ProjectId project, EmployerId employer, StudentId student, Instant at)
            implements EngagementEvent {}

    /// Signed, funded and kicked off: work has begun.
    record Started(EngagementId engagement, ProjectId project, EmployerId employer, StudentId student, Instant at)
            implements EngagementEvent {}

    /// The student handed in a version of the work.
    record WorkSubmitted(EngagementId engagement, int version, Instant at) implements EngagementEvent {}

    /// The supervisor wants a criterion met.
    record ChangesRequested(EngagementId engagement, int round, Instant at) implements EngagementEvent {}

    /// The supervisor approved a part of the work; its part of the fee is released.
    ///
    /// @param amount before the platform fee
    record MilestoneApproved(EngagementId engagement, String title, Money amount, Instant at)
            implements EngagementEvent {}

    /// The work is approved, by the supervisor or by silence.
    record Completed(
            EngagementId engagement, ProjectId project, EmployerId employer, StudentId student, Money fee, Instant at)
            implements EngagementEvent {}

    /// One side ended it before the work was approved.
    record Cancelled(EngagementId engagement, String reason, Instant at) implements EngagementEvent {}

    /// The student's share is on its way to the student.
    record StudentPaid(EngagementId engagement, StudentId student, Money net, Instant at) implements EngagementEvent {}

    /// Somebody wrote a short status.
    record CheckedIn(EngagementId engagement, AccountId author, Instant at) implements EngagementEvent {}
}
