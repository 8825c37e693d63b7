package dev.foothold.accounts.oauth;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.CurrentAccount;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Letting an organisation's programs in, and shutting them out.
@RestController
@RequestMapping("/api/accounts/api-clients")
@Tag(name = "API clients")
class ApiClientController {

    private final ApiClients clients;

    ApiClientController(ApiClients clients) {
        this.clients = clients;
    }

    @GetMapping
    @Operation(summary = "List the programs of one organisation, or of all that are yours")
    List<ApiClientView> all(@CurrentAccount AccountId actor, @RequestParam @Nullable UUID organisation) {
        return clients.of(actor, organisation);
    }

    @PostMapping
    @Operation(summary = "Let a program in; its secret is shown this once")
    ResponseEntity<ApiClientView> letIn(@CurrentAccount AccountId actor, @Valid @RequestBody ApiClientRequest body) {
        var redirects = body.redirectUris == null ? List.<String>of() : body.redirectUris;
        var client = clients.letIn(actor, new ApiClientTerms(body.organisation, body.name, body.scopes, redirects));
        return ResponseEntity.created(URI.create("/api/accounts/api-clients/" + client.clientId()))
                .body(client);
    }

    @DeleteMapping("/{clientId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Shut a program out at once")
    void shutOut(@CurrentAccount AccountId actor, @PathVariable String clientId) {
        clients.shutOut(actor, clientId);
    }

    record ApiClientRequest(
            @NotNull UUID organisation,
            @NotNull String name,
            @NotNull @Size(max = 20) Set<@NotNull String> scopes,
            @Nullable @Size(max = 5) List<@NotNull String> redirectUris) {}
}
