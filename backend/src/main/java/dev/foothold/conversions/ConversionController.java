package dev.foothold.conversions;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.CurrentAccount;
import dev.foothold.employers.EmployerId;
import dev.foothold.engagements.EngagementId;
import dev.foothold.shared.Cursor;
import dev.foothold.shared.CursorPage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Conversions over HTTP.
@RestController
@RequestMapping("/api/conversions")
@Tag(name = "Conversions")
class ConversionController {

    private final Conversions conversions;

    ConversionController(Conversions conversions) {
        this.conversions = conversions;
    }

    @PostMapping
    @Operation(summary = "Say that you would hire the student of a completed engagement")
    ResponseEntity<ConversionView> wouldHire(
            @CurrentAccount AccountId actor, @Valid @RequestBody WouldHireRequest request) {
        var view = conversions.wouldHire(actor, request.engagement(), request.note());
        return ResponseEntity.created(URI.create("/api/conversions/" + view.id()))
                .body(view);
    }

    @GetMapping
    @Operation(summary = "A student's own job links, or the conversion of one engagement")
    CursorPage<ConversionView> mine(
            @CurrentAccount AccountId actor,
            @RequestParam(required = false) @Nullable EngagementId engagement,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return engagement == null
                ? conversions.mine(actor, cursor, Cursor.limit(limit))
                : new CursorPage<>(conversions.of(actor, engagement).stream().toList(), null);
    }

    @GetMapping("/tracker")
    @Operation(summary = "How an employer's completed engagements lead to hires")
    TrackerView tracker(
            @CurrentAccount AccountId actor,
            @RequestParam EmployerId employer,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return conversions.tracker(actor, employer, cursor, Cursor.limit(limit));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One conversion")
    ConversionView view(@CurrentAccount AccountId actor, @PathVariable ConversionId id) {
        return conversions.view(actor, id);
    }

    @PostMapping("/{id}/link")
    @Operation(summary = "Send the student the link to the open role")
    ConversionView sendLink(
            @CurrentAccount AccountId actor, @PathVariable ConversionId id, @RequestBody JobLinkRequest request) {
        return conversions.sendLink(actor, id, request.roleTitle(), request.jobLink());
    }

    @PostMapping("/{id}/opening")
    @Operation(summary = "Note that you opened the link")
    ConversionView open(@CurrentAccount AccountId actor, @PathVariable ConversionId id) {
        return conversions.open(actor, id);
    }

    @PostMapping("/{id}/reports")
    @Operation(summary = "Tell that you applied, were offered the role, accepted or started")
    ConversionView report(
            @CurrentAccount AccountId actor, @PathVariable ConversionId id, @RequestBody ReportStepRequest request) {
        return conversions.report(actor, id, request.step(), request.on(), request.note());
    }

    @PostMapping("/{id}/confirmation")
    @Operation(summary = "Confirm that the student has started")
    ConversionView confirm(@CurrentAccount AccountId actor, @PathVariable ConversionId id) {
        return conversions.confirm(actor, id);
    }

    /// Whose work made the supervisor want to hire.
    record WouldHireRequest(
            @NotNull(message = "Name the engagement.") EngagementId engagement,
            @Nullable String note) {}

    /// The open role and where to apply.
    record JobLinkRequest(
            @Nullable String roleTitle, @Nullable String jobLink) {}

    /// What happened, and when.
    record ReportStepRequest(
            @Nullable ConversionStep step,
            @Nullable LocalDate on,
            @Nullable String note) {}
}
