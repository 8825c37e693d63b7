package dev.foothold.accounts.signin;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Which identity providers a sign-in page can offer.
@RestController
@RequestMapping("/api/accounts/identity-providers")
@Tag(name = "Accounts")
class IdentityProviderController {

    private final IdentityProviders providers;

    IdentityProviderController(IdentityProviders providers) {
        this.providers = providers;
    }

    @GetMapping
    @Operation(summary = "List the universities' sign-ins; open `signInUrl` in the browser, with `?returnTo=/path`")
    List<IdentityProviderView> all() {
        return providers.all().stream()
                .map(provider -> new IdentityProviderView(
                        provider.id(), provider.name(), "/oauth2/authorization/" + provider.id()))
                .toList();
    }

    record IdentityProviderView(String id, String name, String signInUrl) {}
}
