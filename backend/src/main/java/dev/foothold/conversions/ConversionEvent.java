package dev.foothold.conversions;

import dev.foothold.employers.EmployerId;
import dev.foothold.engagements.EngagementId;
import dev.foothold.students.StudentId;
import java.time.Instant;

/// A step on the way from completed work to a hire.
public sealed interface ConversionEvent {

    /// The conversion that took the step.
    ConversionId conversion();

    /// The completed work it comes from.
    EngagementId engagement();

    /// Who may hire.
    EmployerId employer();

    /// Who may be hired.
    StudentId student();

    /// When it was told.
    Instant at();

    /// The supervisor would hire the student.
    record IntentShown(
            ConversionId conversion, EngagementId engagement, EmployerId employer, StudentId student, Instant at)
            implements ConversionEvent {}

    /// The recruiters are asked to open a role.
    record RoleRequested(
            ConversionId conversion, EngagementId engagement, EmployerId employer, StudentId student, Instant at)
            implements ConversionEvent {}

    /// The student got the link to the role.
    record LinkSent(
            ConversionId conversion, EngagementId engagement, EmployerId employer, StudentId student, Instant at)
            implements ConversionEvent {}

    /// The student opened the link.
    record LinkOpened(
            ConversionId conversion, EngagementId engagement, EmployerId employer, StudentId student, Instant at)
            implements ConversionEvent {}

    /// The student applied for the role.
    record Applied(ConversionId conversion, EngagementId engagement, EmployerId employer, StudentId student, Instant at)
            implements ConversionEvent {}

    /// The student was offered the role.
    record Offered(ConversionId conversion, EngagementId engagement, EmployerId employer, StudentId student, Instant at)
            implements ConversionEvent {}

    /// The student took the role.
    record Accepted(
            ConversionId conversion, EngagementId engagement, EmployerId employer, StudentId student, Instant at)
            implements ConversionEvent {}

    /// The student works in the role.
    record Started(ConversionId conversion, EngagementId engagement, EmployerId employer, StudentId student, Instant at)
            implements ConversionEvent {}

    /// The employer says so too.
    record Confirmed(
            ConversionId conversion, EngagementId engagement, EmployerId employer, StudentId student, Instant at)
            implements ConversionEvent {}
}
