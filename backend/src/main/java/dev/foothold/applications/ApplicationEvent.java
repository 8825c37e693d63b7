package dev.foothold.applications;

import dev.foothold.employers.EmployerId;
import dev.foothold.projects.ProjectId;
import dev.foothold.students.StudentId;
import java.time.Instant;

/// What happened to an application.
public sealed interface ApplicationEvent {

    /// The application that it happened to.
    ApplicationId application();

    /// The project applied for.
    ProjectId project();

    /// Whose project it is.
    EmployerId employer();

    /// Who applied.
    StudentId student();

    /// When it happened.
    Instant at();

    /// A student applied.
    record Submitted(ApplicationId application, ProjectId project, EmployerId employer, StudentId student, Instant at)
            implements ApplicationEvent {}

    /// The employer has read it.
    record Reviewed(ApplicationId application, ProjectId project, EmployerId employer, StudentId student, Instant at)
            implements ApplicationEvent {}

    /// The employer took it into the closer choice.
    record Shortlisted(ApplicationId application, ProjectId project, EmployerId employer, StudentId student, Instant at)
            implements ApplicationEvent {}

    /// The employer wants to talk.
    record Interviewing(
            ApplicationId application, ProjectId project, EmployerId employer, StudentId student, Instant at)
            implements ApplicationEvent {}

    /// The employer offers a position.
    record Offered(ApplicationId application, ProjectId project, EmployerId employer, StudentId student, Instant at)
            implements ApplicationEvent {}

    /// The student took the position.
    record Accepted(ApplicationId application, ProjectId project, EmployerId employer, StudentId student, Instant at)
            implements ApplicationEvent {}

    /// The student no longer wants it.
    record Withdrawn(ApplicationId application, ProjectId project, EmployerId employer, StudentId student, Instant at)
            implements ApplicationEvent {}

    /// The employer wrote a word without deciding.
    record StillDeciding(
            ApplicationId application, ProjectId project, EmployerId employer, StudentId student, Instant at)
            implements ApplicationEvent {}

    /// The student has waited longer than the limit.
    record WordOverdue(ApplicationId application, ProjectId project, EmployerId employer, StudentId student, Instant at)
            implements ApplicationEvent {}

    /// The offer was not answered in time.
    record OfferExpired(
            ApplicationId application, ProjectId project, EmployerId employer, StudentId student, Instant at)
            implements ApplicationEvent {}

    /// Somebody else was chosen, or the project ended.
    record NotSelected(
            ApplicationId application,
            ProjectId project,
            EmployerId employer,
            StudentId student,
            NotSelectedReason reason,
            Instant at)
            implements ApplicationEvent {}
}
