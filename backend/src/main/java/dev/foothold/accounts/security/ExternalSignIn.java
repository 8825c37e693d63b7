package dev.foothold.accounts.security;

import dev.foothold.accounts.signin.ExternalSignIns;
import dev.foothold.accounts.signin.IdentityProviders;
import dev.foothold.shared.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/// The way to an identity provider and back, to the page where somebody wanted to go.
@Component
class ExternalSignIn
        implements OAuth2AuthorizationRequestResolver, AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ExternalSignIn.class);
    private static final String RETURN_TO = ExternalSignIn.class.getName() + ".returnTo";

    private final DefaultOAuth2AuthorizationRequestResolver requests;
    private final ExternalSignIns signIns;
    private final BrowserSession sessions;

    ExternalSignIn(IdentityProviders providers, ExternalSignIns signIns, BrowserSession sessions) {
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(providers);
        this.signIns = signIns;
        this.sessions = sessions;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return remember(request, requests.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String provider) {
        return remember(request, requests.resolve(request, provider));
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var session = request.getSession();
        var returnTo = session.getAttribute(RETURN_TO) instanceof String path ? path : "/";
        try {
            var token = (OAuth2AuthenticationToken) authentication;
            var person = (OidcUser) token.getPrincipal();
            var account = signIns.signIn(token.getAuthorizedClientRegistrationId(), person);
            sessions.begin(account, FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY, request, response);
            response.sendRedirect(returnTo);
        } catch (Problem refusal) {
            sessions.end(request, response);
            backToSignIn(response, refusal.type());
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        LOG.warn("Signing in with an identity provider failed: {}", failure.toString(), failure.getCause());
        backToSignIn(response, "provider-unavailable");
    }

    private static void backToSignIn(HttpServletResponse response, String problem) throws IOException {
        response.sendRedirect("/sign-in?problem=" + URLEncoder.encode(problem, StandardCharsets.UTF_8));
    }

    /// Only a path of our own is remembered: another site's address would make this a trap.
    private static @Nullable OAuth2AuthorizationRequest remember(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest resolved) {
        var returnTo = request.getParameter("returnTo");
        if (resolved != null && returnTo != null && returnTo.matches("/(?![/\\\\])[^\\s\\\\]{0,500}")) {
            request.getSession().setAttribute(RETURN_TO, returnTo);
        }
        return resolved;
    }
}
