package dev.foothold.accounts.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/// An OpenID Connect provider that people may sign in with, such as a university's.
///
/// @param id a short word for URLs
/// @param name what people call it
/// @param issuerUri where it answers; its discovery document lies below
/// @param clientId what it calls us
/// @param clientSecret shared with it, from the environment
/// @param universityDomain when set, only addresses of this domain and below are believed
record IdentityProvider(
        @Pattern(regexp = "[a-z0-9-]{1,40}") String id,
        @NotBlank String name,
        @NotBlank String issuerUri,
        @NotBlank String clientId,
        @NotBlank String clientSecret,
        @Nullable String universityDomain) {

    boolean vouchesFor(String email) {
        var domain = email.substring(email.lastIndexOf('@') + 1);
        return universityDomain == null || domain.equals(universityDomain) || domain.endsWith("." + universityDomain);
    }

    @Override
    public String toString() {
        return "IdentityProvider[id=" + id + ", issuerUri=" + issuerUri + "]";
    }
}
