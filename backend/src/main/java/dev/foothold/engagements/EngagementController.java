package dev.foothold.engagements;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.CurrentAccount;
import dev.foothold.applications.ApplicationId;
import dev.foothold.employers.EmployerId;
import dev.foothold.shared.Cursor;
import dev.foothold.shared.CursorPage;
import dev.foothold.shared.Money;
import dev.foothold.shared.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Engagements over HTTP.
@RestController
@RequestMapping("/api/engagements")
@Tag(name = "Engagements")
class EngagementController {

    private final Engagements engagements;

    EngagementController(Engagements engagements) {
        this.engagements = engagements;
    }

    @GetMapping
    @Operation(summary = "My engagements, or those of an employer, newest first")
    CursorPage<EngagementRow> list(
            @CurrentAccount AccountId actor,
            @RequestParam(required = false) @Nullable EmployerId employer,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return employer == null
                ? engagements.mine(actor, cursor, Cursor.limit(limit))
                : engagements.of(actor, employer, cursor, Cursor.limit(limit));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One engagement")
    EngagementView view(@CurrentAccount AccountId actor, @PathVariable EngagementId id) {
        return engagements.view(actor, id);
    }

    @GetMapping("/of-application/{application}")
    @Operation(summary = "The engagement that an accepted application has become")
    EngagementView ofApplication(@CurrentAccount AccountId actor, @PathVariable ApplicationId application) {
        return engagements.ofApplication(actor, application).orElseThrow(() -> new NotFound("engagement"));
    }

    @PostMapping("/{id}/signature")
    @Operation(summary = "Sign the agreement")
    EngagementView sign(
            @CurrentAccount AccountId actor, @PathVariable EngagementId id, @RequestBody SignatureRequest request) {
        return engagements.sign(actor, id, request.typedName(), request.sha256());
    }

    @PostMapping("/{id}/kickoff")
    @Operation(summary = "Confirm that work begins")
    EngagementView kickOff(@CurrentAccount AccountId actor, @PathVariable EngagementId id) {
        return engagements.kickOff(actor, id);
    }

    @PostMapping("/{id}/check-ins")
    @Operation(summary = "Write a short status")
    EngagementView checkIn(
            @CurrentAccount AccountId actor, @PathVariable EngagementId id, @RequestBody CheckInRequest request) {
        return engagements.checkIn(actor, id, request.text());
    }

    @PostMapping("/{id}/submissions")
    @Operation(summary = "Hand in a version of the work")
    EngagementView submit(
            @CurrentAccount AccountId actor, @PathVariable EngagementId id, @RequestBody SubmissionRequest request) {
        return engagements.submit(actor, id, request.work());
    }

    @PostMapping("/{id}/change-requests")
    @Operation(summary = "Ask for changes, naming the criterion that is not met")
    EngagementView requestChanges(
            @CurrentAccount AccountId actor, @PathVariable EngagementId id, @RequestBody ChangesRequest request) {
        return engagements.requestChanges(actor, id, request.criterion(), request.note());
    }

    @PostMapping("/{id}/milestones")
    @Operation(summary = "Approve a part of the work and release its part of the money")
    EngagementView approveMilestone(
            @CurrentAccount AccountId actor, @PathVariable EngagementId id, @RequestBody MilestoneRequest request) {
        return engagements.approveMilestone(actor, id, request.title(), request.amount());
    }

    @PostMapping("/{id}/approval")
    @Operation(summary = "Approve the work and release the money")
    EngagementView approve(@CurrentAccount AccountId actor, @PathVariable EngagementId id) {
        return engagements.approve(actor, id);
    }

    @PostMapping("/{id}/cancellation")
    @Operation(summary = "End the engagement early")
    EngagementView cancel(
            @CurrentAccount AccountId actor, @PathVariable EngagementId id, @RequestBody CancellationRequest request) {
        return engagements.cancel(actor, id, request.reason());
    }

    /// A name typed under the text with this hash.
    record SignatureRequest(
            @Nullable String typedName, @Nullable String sha256) {}

    /// A short status.
    record CheckInRequest(@Nullable String text) {}

    /// The criterion that is not met, and how.
    record ChangesRequest(
            @Nullable String criterion, @Nullable String note) {}

    /// What was delivered, and its part of the fee before the platform fee.
    record MilestoneRequest(
            @Nullable String title, @Nullable Money amount) {}

    /// Why it ends early.
    record CancellationRequest(@Nullable String reason) {}

    /// A version of the work.
    record SubmissionRequest(
            @Nullable String note,
            @Nullable String aiUse,
            @Nullable List<UUID> files,
            @Nullable List<String> links) {

        Submission work() {
            return new Submission(
                    note == null ? "" : note,
                    aiUse,
                    files == null ? List.of() : files,
                    links == null ? List.of() : links);
        }
    }
}
