package dev.foothold.accounts.security;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.stereotype.Component;

/// Turns an access token into its account, as long as the account may be used.
@Component
class AccessTokenAccount implements Converter<Jwt, AbstractAuthenticationToken> {

    private final JwtGrantedAuthoritiesConverter scopes = new JwtGrantedAuthoritiesConverter();
    private final Accounts accounts;

    AccessTokenAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        var subject = token.getSubject();
        if (subject == null || !isOpen(subject)) {
            throw new InvalidBearerTokenException("The account of this token cannot be used");
        }
        return new JwtAuthenticationToken(token, scopes.convert(token), subject);
    }

    private boolean isOpen(String subject) {
        try {
            return accounts.isOpen(AccountId.of(subject));
        } catch (IllegalArgumentException foreign) {
            return false;
        }
    }
}
