package dev.foothold.conversions;

import dev.foothold.employers.EmployerId;
import dev.foothold.engagements.EngagementId;
import dev.foothold.students.StudentId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A conversion as its student and the employer's team see it.
///
/// @param jobLink where the student applies
/// @param steps what happened, oldest first
/// @param daysToHire from the student's application for the role to the acceptance
/// @param allowedActions what the reader may do now: SEND_LINK, CONFIRM; OPEN_LINK, REPORT_APPLIED, REPORT_OFFERED,
///     REPORT_ACCEPTED, REPORT_STARTED
public record ConversionView(
        ConversionId id,
        EngagementId engagement,
        String projectTitle,
        EmployerId employer,
        String employerName,
        StudentId student,
        String studentName,
        @Nullable String roleTitle,
        @Nullable String jobLink,
        ConversionStep step,
        List<StepView> steps,
        @Nullable Integer daysToHire,
        List<String> allowedActions,
        long version) {

    /// One step that was taken.
    ///
    /// @param by the name of whoever took it
    @Schema(name = "ConversionStepView")
    public record StepView(
            ConversionStep step,
            Instant at,
            String by,
            @Nullable String note) {}
}
