package dev.foothold.accounts.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// What every answer tells the browser not to do.
final class SecurityHeaders {

    /// Styles may be inline, as the component library writes some; scripts may not.
    private static final String PAGES = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    /// For so long a browser that came by HTTPS comes by nothing else.
    static final long SECONDS_OF_HTTPS = 31_536_000;

    private SecurityHeaders() {}

    static void pages(HeadersConfigurer<HttpSecurity> headers) {
        common(headers, PAGES + "; form-action 'self'");
    }

    /// The consent form leads back to another site, which `form-action` would forbid.
    static void consent(HeadersConfigurer<HttpSecurity> headers) {
        common(headers, PAGES);
    }

    private static void common(HeadersConfigurer<HttpSecurity> headers, String policy) {
        headers.contentSecurityPolicy(content -> content.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
        transport(headers);
    }

    private static void transport(HeadersConfigurer<HttpSecurity> headers) {
        headers.httpStrictTransportSecurity(
                transport -> transport.includeSubDomains(true).maxAgeInSeconds(SECONDS_OF_HTTPS));
    }
}
