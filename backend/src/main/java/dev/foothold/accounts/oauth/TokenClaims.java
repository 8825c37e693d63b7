package dev.foothold.accounts.oauth;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.security.SiteAddress;
import java.util.Collections;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/// Says in an access token that it is for this API, and in an identity token who the person is.
@Component
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final Accounts accounts;
    private final SiteAddress address;

    TokenClaims(Accounts accounts, SiteAddress address) {
        this.accounts = accounts;
        this.address = address;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        mustBeOpen(context);
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            // A plain list: the authorization is kept as JSON, and only well-known types are read back.
            context.getClaims().audience(Collections.singletonList(address.issuer()));
        } else if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
            describePerson(context);
        }
    }

    /// A refresh token outlives a closed account.
    private void mustBeOpen(JwtEncodingContext context) {
        Authentication whose = Objects.requireNonNull(context.getPrincipal());
        if (!accounts.isOpen(AccountId.of(whose.getName()))) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
    }

    private void describePerson(JwtEncodingContext context) {
        Authentication person = Objects.requireNonNull(context.getPrincipal());
        var account = accounts.get(AccountId.of(person.getName()));
        if (context.getAuthorizedScopes().contains(OidcScopes.EMAIL)) {
            context.getClaims().claim("email", account.email()).claim("email_verified", account.emailConfirmed());
        }
        if (context.getAuthorizedScopes().contains(OidcScopes.PROFILE)) {
            context.getClaims().claim("name", account.name());
        }
    }
}
