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

    /// An answer in JSON is no page: whoever opens it as one gets nothing that it could load or be framed in.
    private static final String DATA = "default-src 'none'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    static void data(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(content -> content.policyDirectives(DATA))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                .xssProtection(HeadersConfigurer.XXssConfig::disable)
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
        transport(headers);
    }

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
                transport -> transport.includeSubDomains(true).maxAgeInSeconds(31_536_000));
    }
}
