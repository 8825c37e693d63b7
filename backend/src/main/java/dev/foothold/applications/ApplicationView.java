package dev.foothold.applications;

import dev.foothold.employers.EmployerId;
import dev.foothold.projects.ProjectId;
import dev.foothold.shared.Money;
import dev.foothold.students.StudentId;
import dev.foothold.students.WorkSample;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An application as its student and the employer's team see it.
///
/// @param steps what happened, oldest first
/// @param decline why it was not selected, and what to do next
/// @param offer the terms that were last offered
/// @param clock since when the student waits; null while it is a draft
/// @param allowedActions what the reader may do now: the employer REVIEW, SHORTLIST, INTERVIEW, DECLINE, WORD and
///     OFFER, the student SUBMIT, ACCEPT and WITHDRAW
public record ApplicationView(
        ApplicationId id,
        ProjectId project,
        String projectTitle,
        String projectSlug,
        EmployerId employer,
        String employerName,
        StudentId student,
        ApplicationStatus status,
        List<Answer> answers,
        List<WorkSample> workSamples,
        List<StepView> steps,
        @Nullable Decline decline,
        @Nullable Offer offer,
        @Nullable WeekClock clock,
        List<String> allowedActions,
        long version) {

    /// One answered question.
    @Schema(name = "ApplicationAnswer")
    public record Answer(String question, String answer) {}

    /// One thing that happened; a word that changes nothing repeats the status.
    @Schema(name = "ApplicationStep")
    public record StepView(
            ApplicationStatus status, Instant at, @Nullable String note) {}

    /// Why the student was not selected, said so that it helps.
    ///
    /// @param criterion the requirement it refers to
    /// @param nextStep one concrete thing to do
    /// @param betterFits slugs of up to three open projects that fit better
    @Schema(name = "ApplicationDecline")
    public record Decline(
            NotSelectedReason reason,
            @Nullable String criterion,
            @Nullable String note,
            String nextStep,
            List<String> betterFits) {}

    /// The terms of an offer, as they were when it was made.
    ///
    /// @param net what the student receives of the fee
    @Schema(name = "ApplicationOffer")
    public record Offer(
            Money fee,
            Money net,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable String note,
            Instant expiresAt) {}
}
