package dev.foothold.employers;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.CurrentAccount;
import dev.foothold.accounts.MemberView;
import dev.foothold.accounts.OrganisationRole;
import dev.foothold.shared.Cursor;
import dev.foothold.shared.CursorPage;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.ReadVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Employers over HTTP.
@RestController
@Tag(name = "Employers")
class EmployerController {

    private final Employers employers;

    EmployerController(Employers employers) {
        this.employers = employers;
    }

    @PostMapping("/api/employers")
    @Operation(summary = "Sign an employer up")
    ResponseEntity<EmployerView> register(@CurrentAccount AccountId actor, @RequestBody EmployerProfile profile) {
        var employer = employers.register(actor, profile);
        return ResponseEntity.created(URI.create("/api/employers/" + employer.id()))
                .body(employer);
    }

    @GetMapping("/api/employers")
    @Operation(summary = "Employers of one status, newest first (operators)")
    CursorPage<EmployerView> list(
            @CurrentAccount AccountId actor,
            @RequestParam(defaultValue = "PENDING") EmployerStatus status,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return employers.withStatus(actor, status, cursor, Cursor.limit(limit));
    }

    @GetMapping("/api/employers/{id}")
    @Operation(summary = "One's own employer")
    EmployerView view(@CurrentAccount AccountId actor, @PathVariable EmployerId id) {
        return employers.view(actor, id);
    }

    @PutMapping("/api/employers/{id}")
    @Operation(summary = "Change the profile")
    EmployerView change(
            @CurrentAccount AccountId actor,
            @PathVariable EmployerId id,
            @RequestBody EmployerProfile profile,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return employers.change(actor, id, profile, ReadVersion.of(ifMatch));
    }

    @PostMapping("/api/employers/{id}/verification")
    @Operation(summary = "Confirm that an employer is who it says (operators)")
    EmployerView verify(@CurrentAccount AccountId actor, @PathVariable EmployerId id) {
        return employers.verify(actor, id);
    }

    @PostMapping("/api/employers/{id}/suspension")
    @Operation(summary = "Keep an employer from meeting students (operators)")
    EmployerView suspend(
            @CurrentAccount AccountId actor,
            @PathVariable EmployerId id,
            @Valid @RequestBody SuspendEmployerRequest request) {
        return employers.suspend(actor, id, request.reason());
    }

    @GetMapping("/api/employers/{id}/members")
    @Operation(summary = "The team")
    List<MemberView> team(@CurrentAccount AccountId actor, @PathVariable EmployerId id) {
        return employers.team(actor, id);
    }

    @PostMapping("/api/employers/{id}/members")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a member, inviting those without an account")
    List<MemberView> addMember(
            @CurrentAccount AccountId actor,
            @PathVariable EmployerId id,
            @Valid @RequestBody AddMemberRequest request) {
        return employers.addMember(actor, id, request.email(), request.name(), request.roles());
    }

    @PutMapping("/api/employers/{id}/members/{account}")
    @Operation(summary = "Change a member's roles")
    List<MemberView> changeRoles(
            @CurrentAccount AccountId actor,
            @PathVariable EmployerId id,
            @PathVariable AccountId account,
            @Valid @RequestBody ChangeRolesRequest request) {
        return employers.changeRoles(actor, id, account, request.roles());
    }

    @DeleteMapping("/api/employers/{id}/members/{account}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a member")
    void removeMember(@CurrentAccount AccountId actor, @PathVariable EmployerId id, @PathVariable AccountId account) {
        employers.removeMember(actor, id, account);
    }

    @GetMapping("/api/public/employers/{slug}")
    @Operation(summary = "An employer as anybody sees it")
    PublicEmployerView publicView(@PathVariable String slug) {
        return employers.bySlug(slug).map(PublicEmployerView::of).orElseThrow(() -> new NotFound("employer"));
    }

    record SuspendEmployerRequest(
            @NotBlank(message = "Tell the reason. The employer reads it.")
            String reason) {}

    record AddMemberRequest(
            @NotBlank(message = "Give the e-mail address.") @Size(max = 254, message = "This address is too long.")
            String email,

            @NotBlank(message = "Give the name.") @Size(max = 100, message = "Shorten the name to 100 characters.")
            String name,

            @NotNull(message = "Choose one or more roles.") Set<OrganisationRole> roles) {}

    record ChangeRolesRequest(
            @NotNull(message = "Choose one or more roles.") Set<OrganisationRole> roles) {}
}
