package dev.foothold.insights;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.CurrentAccount;
import dev.foothold.projects.ProjectId;
import dev.foothold.projects.ProjectSeen;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Hears from project pages that somebody looks at them.
@RestController
@Tag(name = "Insights")
class ProjectViewController {

    private final ApplicationEventPublisher events;

    ProjectViewController(ApplicationEventPublisher events) {
        this.events = events;
    }

    @PostMapping("/api/public/project-views")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Tell that a project's page is looked at; a signed-in student counts once a day")
    void view(@CurrentAccount @Nullable AccountId actor, @Valid @RequestBody ProjectViewRequest request) {
        if (actor != null) {
            events.publishEvent(new ProjectSeen(request.project(), actor));
        }
    }

    /// The project that is looked at.
    record ProjectViewRequest(
            @NotNull(message = "Name the project.") ProjectId project) {}
}
