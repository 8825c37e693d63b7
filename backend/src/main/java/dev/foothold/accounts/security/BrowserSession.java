package dev.foothold.accounts.security;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.AccountView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/// Begins and ends what a browser's session cookie stands for. Its principal is named by the account's id.
@Component
public class BrowserSession {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final CsrfTokenRepository csrf;

    BrowserSession(FindByIndexNameSessionRepository<? extends Session> sessions, CsrfTokenRepository csrf) {
        this.sessions = sessions;
        this.csrf = csrf;
    }

    /// Signs the account in, in a new session with a new CSRF token: what was known before is worth nothing now.
    public void begin(AccountView account, HttpServletRequest request, HttpServletResponse response) {
        begin(account, FactorGrantedAuthority.PASSWORD_AUTHORITY, request, response);
    }

    /// As above, by something else than a password.
    void begin(AccountView account, String factor, HttpServletRequest request, HttpServletResponse response) {
        forget(request);
        var person = User.withUsername(account.id().toString())
                .password("")
                .authorities(
                        new SimpleGrantedAuthority("ROLE_" + account.kind().name()),
                        FactorGrantedAuthority.fromAuthority(factor))
                .build();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        csrf.saveToken(csrf.generateToken(request), request, response);
    }

    /// Signs out this browser.
    public void end(HttpServletRequest request, HttpServletResponse response) {
        forget(request);
        csrf.saveToken(csrf.generateToken(request), request, response);
    }

    /// Signs the account out everywhere.
    public void endAll(AccountId account) {
        sessions.findByPrincipalName(account.toString()).keySet().forEach(sessions::deleteById);
    }

    private static void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
