package dev.foothold.projects;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.CurrentAccount;
import dev.foothold.employers.EmployerId;
import dev.foothold.shared.Cursor;
import dev.foothold.shared.CursorPage;
import dev.foothold.shared.InvalidInput;
import dev.foothold.shared.ReadVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Projects over HTTP.
@RestController
@Tag(name = "Projects")
class ProjectController {

    private final Projects projects;

    ProjectController(Projects projects) {
        this.projects = projects;
    }

    @PostMapping("/api/projects")
    @Operation(summary = "Draft a project")
    ResponseEntity<ProjectView> draft(
            @CurrentAccount AccountId actor, @Valid @RequestBody DraftProjectRequest request) {
        var project = projects.draft(actor, request.employer(), request.terms());
        return ResponseEntity.created(URI.create("/api/projects/" + project.id()))
                .body(project);
    }

    @PostMapping("/api/projects/checks")
    @Operation(summary = "What terms come to, and what is wrong with them")
    ScopeCheck check(@CurrentAccount AccountId actor, @Valid @RequestBody DraftProjectRequest request) {
        return projects.check(actor, request.employer(), request.terms());
    }

    @GetMapping("/api/projects")
    @Operation(summary = "An employer's projects; without an employer everybody's of one status (operators)")
    CursorPage<ProjectRow> list(
            @CurrentAccount AccountId actor,
            @RequestParam(required = false) @Nullable EmployerId employer,
            @RequestParam(required = false) @Nullable ProjectStatus status,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        if (employer != null) {
            return projects.of(actor, employer, status, cursor, Cursor.limit(limit));
        }
        if (status == null) {
            throw new InvalidInput("employer", "Name the employer whose projects you want.");
        }
        return projects.withStatus(actor, status, cursor, Cursor.limit(limit));
    }

    @GetMapping("/api/projects/{id}")
    @Operation(summary = "One's own project")
    ProjectView view(@CurrentAccount AccountId actor, @PathVariable ProjectId id) {
        return projects.view(actor, id);
    }

    @PutMapping("/api/projects/{id}")
    @Operation(summary = "Replace the terms while no position is taken")
    ProjectView change(
            @CurrentAccount AccountId actor,
            @PathVariable ProjectId id,
            @Valid @RequestBody ChangeProjectRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return projects.change(actor, id, request.terms(), ReadVersion.of(ifMatch));
    }

    @PostMapping("/api/projects/{id}/publication")
    @Operation(summary = "Publish, or ask for approval where the pay is under the floor")
    ProjectView publish(@CurrentAccount AccountId actor, @PathVariable ProjectId id) {
        return projects.publish(actor, id);
    }

    @PostMapping("/api/projects/{id}/approval")
    @Operation(summary = "Approve pay under the floor (operators)")
    ProjectView approve(@CurrentAccount AccountId actor, @PathVariable ProjectId id) {
        return projects.approve(actor, id);
    }

    @PostMapping("/api/projects/{id}/closing")
    @Operation(summary = "Close")
    ProjectView close(
            @CurrentAccount AccountId actor,
            @PathVariable ProjectId id,
            @Valid @RequestBody CloseProjectRequest request) {
        return projects.close(actor, id, request.reason());
    }

    @GetMapping("/api/public/projects/{slug}")
    @Operation(summary = "A project as anybody sees it")
    PublicProjectView publicView(@PathVariable String slug) {
        return projects.publicView(slug);
    }

    @GetMapping("/api/public/categories")
    @Operation(summary = "The fields of work")
    List<CategoryView> categories() {
        return projects.categories();
    }

    record DraftProjectRequest(
            @NotNull(message = "Name the employer.") EmployerId employer,
            @NotNull(message = "Give the terms.") ProjectTerms terms) {}

    record ChangeProjectRequest(
            @NotNull(message = "Give the terms.") ProjectTerms terms) {}

    record CloseProjectRequest(
            @NotBlank(message = "Tell the reason.") String reason) {}
}
