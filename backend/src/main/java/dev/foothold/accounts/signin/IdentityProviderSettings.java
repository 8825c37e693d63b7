package dev.foothold.accounts.signin;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Which identity providers people may sign in with.
@Validated
@ConfigurationProperties("foothold.accounts")
record IdentityProviderSettings(@DefaultValue List<@Valid IdentityProvider> identityProviders) {}
