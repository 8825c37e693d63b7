package dev.foothold.search;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.AccountKind;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.CurrentAccount;
import dev.foothold.projects.ProjectId;
import dev.foothold.shared.InvalidInput;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Recommendations over HTTP, for students.
@RestController
@RequestMapping("/api/recommendations")
@Tag(name = "Recommendations")
class RecommendationController {

    private static final int MOST = 20;
    private static final int USUAL = 6;

    private final Recommendations recommendations;
    private final Tastes tastes;
    private final Accounts accounts;

    RecommendationController(Recommendations recommendations, Tastes tastes, Accounts accounts) {
        this.recommendations = recommendations;
        this.tastes = tastes;
        this.accounts = accounts;
    }

    @GetMapping
    @Operation(summary = "Projects for you, each with the reasons; every fifth place is kept for what is new")
    RecommendationView mine(@CurrentAccount AccountId actor, @RequestParam(required = false) @Nullable Integer limit) {
        if (limit != null && (limit < 1 || limit > MOST)) {
            throw new InvalidInput("limit", "Ask for 1 to " + MOST + " projects.");
        }
        return recommendations.of(actor, limit == null ? USUAL : limit);
    }

    @PutMapping("/not-interested/{project}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Never recommend this project to you again")
    void refuse(
            @CurrentAccount AccountId actor,
            @PathVariable ProjectId project,
            @Valid @RequestBody NotInterestedRequest request) {
        accounts.requireKind(actor, AccountKind.STUDENT);
        tastes.refuse(actor, project, request.reason());
    }

    @DeleteMapping("/not-interested/{project}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Recommend it again after all")
    void takeBack(@CurrentAccount AccountId actor, @PathVariable ProjectId project) {
        accounts.requireKind(actor, AccountKind.STUDENT);
        tastes.takeBack(actor, project);
    }

    /// Why not.
    record NotInterestedRequest(
            @NotNull(message = "Choose a reason.") NotInterestedReason reason) {}
}
