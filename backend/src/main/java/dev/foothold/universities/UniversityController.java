package dev.foothold.universities;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.CurrentAccount;
import dev.foothold.accounts.MemberView;
import dev.foothold.accounts.OrganisationRole;
import dev.foothold.shared.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Universities over HTTP.
@RestController
@Tag(name = "Universities")
class UniversityController {

    private final Universities universities;

    UniversityController(Universities universities) {
        this.universities = universities;
    }

    @GetMapping("/api/public/universities")
    @Operation(summary = "The universities that take part")
    List<UniversityView> list() {
        return universities.list();
    }

    @GetMapping("/api/public/universities/{slug}")
    @Operation(summary = "One university")
    UniversityView bySlug(@PathVariable String slug) {
        return universities.bySlug(slug).orElseThrow(() -> new NotFound("university"));
    }

    @PostMapping("/api/universities")
    @Operation(summary = "Let a university take part (operators, or its first staff)")
    ResponseEntity<UniversityView> join(@CurrentAccount AccountId actor, @RequestBody UniversityProfile profile) {
        var university = universities.join(actor, profile);
        return ResponseEntity.created(URI.create("/api/universities/" + university.id()))
                .body(university);
    }

    @GetMapping("/api/universities/{id}")
    @Operation(summary = "One university by id")
    UniversityView get(@PathVariable UniversityId id) {
        return universities.get(id);
    }

    @GetMapping("/api/universities/{id}/cohorts")
    @Operation(summary = "How many are enrolled, by class standing (staff, operators)")
    List<CohortView> cohorts(
            @CurrentAccount AccountId actor, @PathVariable UniversityId id, @RequestParam String term) {
        return universities.cohorts(actor, id, term);
    }

    @PutMapping("/api/universities/{id}/cohorts")
    @Operation(summary = "Replace the enrolment counts of an academic year (career services, operators)")
    List<CohortView> setCohorts(
            @CurrentAccount AccountId actor,
            @PathVariable UniversityId id,
            @RequestParam String term,
            @Valid @RequestBody SetCohortsRequest request) {
        return universities.setCohorts(actor, id, term, request.enrolled());
    }

    @GetMapping("/api/universities/{id}/staff")
    @Operation(summary = "The staff")
    List<MemberView> staff(@CurrentAccount AccountId actor, @PathVariable UniversityId id) {
        return universities.staff(actor, id);
    }

    @PostMapping("/api/universities/{id}/staff")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add somebody to the staff, inviting those without an account")
    List<MemberView> addStaff(
            @CurrentAccount AccountId actor,
            @PathVariable UniversityId id,
            @Valid @RequestBody AddStaffRequest request) {
        return universities.addStaff(actor, id, request.email(), request.name(), request.roles());
    }

    record SetCohortsRequest(
            @NotNull(message = "Give the number enrolled for each class standing.")
            Map<ClassStanding, Integer> enrolled) {}

    record AddStaffRequest(
            @NotBlank(message = "Give the e-mail address.") @Size(max = 254, message = "This address is too long.")
            String email,

            @NotBlank(message = "Give the name.") @Size(max = 100, message = "Shorten the name to 100 characters.")
            String name,

            @NotNull(message = "Choose one or more roles.") Set<OrganisationRole> roles) {}
}
