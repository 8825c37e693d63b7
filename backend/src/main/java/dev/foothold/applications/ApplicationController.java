package dev.foothold.applications;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.CurrentAccount;
import dev.foothold.employers.EmployerId;
import dev.foothold.projects.ProjectId;
import dev.foothold.shared.Cursor;
import dev.foothold.shared.CursorPage;
import dev.foothold.shared.ReadVersion;
import dev.foothold.students.WorkSample;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Applications over HTTP, for the student.
@RestController
@RequestMapping("/api/applications")
@Tag(name = "Applications")
class ApplicationController {

    private final Applications applications;

    ApplicationController(Applications applications) {
        this.applications = applications;
    }

    @PostMapping
    @Operation(summary = "Apply to a project")
    ResponseEntity<ApplicationView> apply(@CurrentAccount AccountId actor, @RequestBody @Valid ApplyRequest request) {
        var application = applications.apply(actor, request.project(), request.content());
        return ResponseEntity.created(URI.create("/api/applications/" + application.id()))
                .body(application);
    }

    @PutMapping("/drafts/{project}")
    @Operation(summary = "Keep what is written so far, without sending it")
    ApplicationView saveDraft(
            @CurrentAccount AccountId actor,
            @PathVariable ProjectId project,
            @RequestBody @Valid ApplicationDraftRequest request) {
        return applications.saveDraft(actor, project, request.content());
    }

    @GetMapping
    @Operation(summary = "My applications, newest first")
    CursorPage<ApplicationRow> mine(
            @CurrentAccount AccountId actor,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return applications.mine(actor, cursor, Cursor.limit(limit));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One application")
    ApplicationView view(@CurrentAccount AccountId actor, @PathVariable ApplicationId id) {
        return applications.view(actor, id);
    }

    @PostMapping("/{id}/acceptance")
    @Operation(summary = "Accept the offer")
    ApplicationView accept(
            @CurrentAccount AccountId actor,
            @PathVariable ApplicationId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return applications.accept(actor, id, ReadVersion.of(ifMatch));
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(summary = "Withdraw the application")
    ApplicationView withdraw(
            @CurrentAccount AccountId actor,
            @PathVariable ApplicationId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return applications.withdraw(actor, id, ReadVersion.of(ifMatch));
    }

    @GetMapping("/board")
    @Operation(summary = "The applicants of a project, by step")
    BoardView board(@CurrentAccount AccountId actor, @RequestParam ProjectId project) {
        return applications.board(actor, project);
    }

    @GetMapping("/waiting")
    @Operation(summary = "Who needs word from you, longest silence first")
    CursorPage<WaitingApplicant> waiting(
            @CurrentAccount AccountId actor,
            @RequestParam EmployerId employer,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return applications.waiting(actor, employer, cursor, Cursor.limit(limit));
    }

    /// An application that is sent.
    record ApplyRequest(
            @NotNull(message = "Name the project.") ProjectId project,

            @Size(max = 10, message = "There are at most three questions.") @Nullable
            List<String> answers,

            @Size(max = 5, message = "Show up to 5 work samples.") @Nullable
            List<WorkSample> workSamples) {

        ApplicationAnswers content() {
            return answersOf(answers, workSamples);
        }
    }

    /// An application that is only kept.
    record ApplicationDraftRequest(
            @Size(max = 10, message = "There are at most three questions.") @Nullable
            List<String> answers,

            @Size(max = 5, message = "Show up to 5 work samples.") @Nullable
            List<WorkSample> workSamples) {

        ApplicationAnswers content() {
            return answersOf(answers, workSamples);
        }
    }

    private static ApplicationAnswers answersOf(@Nullable List<String> answers, @Nullable List<WorkSample> samples) {
        return new ApplicationAnswers(answers == null ? List.of() : answers, samples == null ? List.of() : samples);
    }
}
