package dev.foothold.engagements;

import dev.foothold.accounts.AccountId;
import dev.foothold.applications.ApplicationId;
import dev.foothold.employers.EmployerId;
import dev.foothold.payments.PaymentId;
import dev.foothold.payments.PaymentStatus;
import dev.foothold.projects.ProjectId;
import dev.foothold.shared.Money;
import dev.foothold.shared.StoredFile;
import dev.foothold.students.StudentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An engagement as the student and the employer's team see it.
///
/// @param reviewDue until when submitted work is reviewed; later it is approved by itself
/// @param nextStep what happens next, in a sentence
/// @param milestones the parts of the work that are approved and released already
/// @param timeline what happened, oldest first
/// @param allowedActions what the reader may do now: SIGN, FUND, KICK_OFF, CHECK_IN, SUBMIT, REQUEST_CHANGES, APPROVE,
///     APPROVE_MILESTONE, CANCEL
public record EngagementView(
        EngagementId id,
        ApplicationId application,
        ProjectId project,
        String projectTitle,
        String projectSlug,
        EmployerId employer,
        String employerName,
        StudentId student,
        String studentName,
        AccountId supervisor,
        String supervisorName,
        EngagementStatus status,
        Money fee,
        Money platformFee,
        Money net,
        LocalDate startsOn,
        LocalDate endsOn,
        AgreementView agreement,
        @Nullable PaymentId payment,
        @Nullable PaymentStatus paymentStatus,
        List<DeliverableView> deliverables,
        List<SubmissionView> submissions,
        List<ChangeRequestView> changeRequests,
        List<MilestoneView> milestones,
        List<CheckInView> checkIns,
        @Nullable Instant reviewDue,
        @Nullable Instant kickedOffAt,
        @Nullable Instant completedAt,
        @Nullable Instant paidAt,
        BallWith ballWith,
        String nextStep,
        List<TimelineStep> timeline,
        List<String> allowedActions,
        long version) {

    /// The text both sides sign, and who has signed.
    ///
    /// @param version the version of the template
    /// @param text Markdown with the terms filled in
    /// @param sha256 the hash of the text, in hexadecimal
    public record AgreementView(
            String version,
            String text,
            String sha256,
            @Nullable SignatureView student,
            @Nullable SignatureView employer) {}

    /// A typed name under the agreement.
    public record SignatureView(String name, Instant at, AccountId account) {}

    /// Something to hand in, and what it is judged by.
    ///
    /// @param position its place in the list, from 1
    public record DeliverableView(int position, String title, List<String> criteria) {}

    /// One version of the handed-in work.
    ///
    /// @param version counts from 1
    /// @param aiUse what the student says about the use of AI tools
    public record SubmissionView(
            int version, Instant at, String note, @Nullable String aiUse, List<StoredFile> files, List<String> links) {}

    /// What the supervisor wants changed.
    ///
    /// @param round counts from 1
    /// @param criterion the acceptance criterion that is not met
    public record ChangeRequestView(int round, String criterion, String note, Instant at) {}

    /// A part of the work that is approved.
    ///
    /// @param number counts from 1
    /// @param amount its part of the fee, before the platform fee
    public record MilestoneView(int number, String title, Money amount, Instant at) {}

    /// A short dated status from either side.
    public record CheckInView(UUID id, AccountId author, String authorName, String text, Instant at) {}

    /// One thing that happened.
    public record TimelineStep(String what, Instant at) {}
}
