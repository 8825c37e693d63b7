package dev.foothold.accounts.oauth;

import dev.foothold.shared.Rules;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/// What a program is let in for.
///
/// @param redirectUris where people come back to who sign in to the program with their Foothold account; empty for a
///     machine that acts for itself only
record ApiClientTerms(UUID organisation, String name, Set<String> scopes, List<String> redirectUris) {

    private static final int MOST_REDIRECTS = 5;
    private static final Duration ACCESS = Duration.ofMinutes(5);
    private static final Duration REFRESH = Duration.ofHours(8);
    private static final Duration CODE = Duration.ofMinutes(1);

    void check() {
        var possible = signsPeopleIn() ? ApiScopes.forSigningIn() : ApiScopes.all();
        new Rules()
                .check(!name.isBlank() && name.length() <= 100, "name", "Name the program in 1 to 100 characters.")
                .check(
                        !scopes.isEmpty() && possible.containsAll(scopes),
                        "scopes",
                        "Choose one or more of " + String.join(", ", new TreeSet<>(possible)) + ".")
                .check(
                        redirectUris.size() <= MOST_REDIRECTS
                                && redirectUris.stream().allMatch(ApiClientTerms::isSafe),
                        "redirectUris",
                        "Give up to " + MOST_REDIRECTS + " addresses with https:// (or http://localhost).")
                .throwIfBroken();
    }

    RegisteredClient client(String clientId, String encodedSecret) {
        var client = RegisteredClient.withId(clientId)
                .clientId(clientId)
                .clientSecret(encodedSecret)
                .clientName(name)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(all -> all.addAll(scopes))
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(true)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(ACCESS)
                        .refreshTokenTimeToLive(REFRESH)
                        .authorizationCodeTimeToLive(CODE)
                        .reuseRefreshTokens(false)
                        .build());
        if (signsPeopleIn()) {
            client.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                    .redirectUris(all -> all.addAll(redirectUris));
        }
        return client.build();
    }

    private boolean signsPeopleIn() {
        return !redirectUris.isEmpty();
    }

    private static boolean isSafe(String address) {
        try {
            var uri = new URI(address);
            var local = "http".equals(uri.getScheme()) && "localhost".equals(uri.getHost());
            return address.length() <= 180
                    && uri.getHost() != null
                    && uri.getFragment() == null
                    && ("https".equals(uri.getScheme()) || local);
        } catch (URISyntaxException broken) {
            return false;
        }
    }
}
