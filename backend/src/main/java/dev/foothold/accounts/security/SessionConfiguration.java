package dev.foothold.accounts.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/// Keeps sessions in the database, and their cookies from strangers.
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    static final String COOKIE = "SESSION";

    @Bean
    CookieSerializer sessionCookie(SiteAddress address) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(COOKIE);
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setUseSecureCookie(address.isSecure());
        return cookie;
    }

    /// The browser's script reads this cookie and sends its value back in a header, which no other site can do.
    @Bean
    CookieCsrfTokenRepository csrfCookie(SiteAddress address) {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(
                cookie -> cookie.secure(address.isSecure()).sameSite("Lax").path("/"));
        return tokens;
    }

    @Bean
    MySqlJdbcIndexedSessionRepositoryCustomizer sessionStatements() {
        return new MySqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
