package dev.foothold.applications;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.CurrentAccount;
import dev.foothold.shared.ReadVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Applications over HTTP, for the employer's moves.
@RestController
@RequestMapping("/api/applications/{id}")
@Tag(name = "Applications")
class DecisionController {

    private final Applications applications;

    DecisionController(Applications applications) {
        this.applications = applications;
    }

    @PostMapping("/review")
    @Operation(summary = "Mark as read")
    ApplicationView review(
            @CurrentAccount AccountId actor,
            @PathVariable ApplicationId id,
            @RequestBody(required = false) @Nullable NoteRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return applications.review(actor, id, note(request), ReadVersion.of(ifMatch));
    }

    @PostMapping("/shortlist")
    @Operation(summary = "Take into the closer choice")
    ApplicationView shortlist(
            @CurrentAccount AccountId actor,
            @PathVariable ApplicationId id,
            @RequestBody(required = false) @Nullable NoteRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return applications.shortlist(actor, id, note(request), ReadVersion.of(ifMatch));
    }

    @PostMapping("/interview")
    @Operation(summary = "Ask for a talk")
    ApplicationView interview(
            @CurrentAccount AccountId actor,
            @PathVariable ApplicationId id,
            @RequestBody(required = false) @Nullable NoteRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return applications.interview(actor, id, note(request), ReadVersion.of(ifMatch));
    }

    @PostMapping("/decline")
    @Operation(summary = "Decline, with a reason and a next step")
    ApplicationView decline(
            @CurrentAccount AccountId actor,
            @PathVariable ApplicationId id,
            @RequestBody DeclineRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return applications.decline(
                actor,
                id,
                request.reason(),
                request.criterion(),
                request.note(),
                request.nextStep(),
                ReadVersion.of(ifMatch));
    }

    @PostMapping("/word")
    @Operation(summary = "Tell the student that you are still deciding")
    ApplicationView word(
            @CurrentAccount AccountId actor, @PathVariable ApplicationId id, @RequestBody NoteRequest request) {
        return applications.stillDeciding(actor, id, request.note());
    }

    @PostMapping("/offer")
    @Operation(summary = "Offer a position")
    ApplicationView offer(
            @CurrentAccount AccountId actor,
            @PathVariable ApplicationId id,
            @RequestBody(required = false) @Nullable NoteRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return applications.offer(actor, id, note(request), ReadVersion.of(ifMatch));
    }

    private static @Nullable String note(@Nullable NoteRequest request) {
        return request == null ? null : request.note();
    }

    /// A personal word to the student.
    record NoteRequest(@Nullable String note) {}

    /// Why, and what to do next.
    record DeclineRequest(
            @Nullable NotSelectedReason reason,
            @Nullable String criterion,
            @Nullable String note,
            @Nullable String nextStep) {}
}
