package dev.foothold.accounts.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import dev.foothold.accounts.oauth.ApiScopes;
import dev.foothold.accounts.signin.SignInLimit;
import jakarta.servlet.DispatcherType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.WebUtils;

/// Four doors, tried in this order: what anybody may read, for those who bring neither token nor session, the
/// authorization server, the API with an access token, and the browser with its session. A cookie opens nothing at the
/// third, a token nothing at the fourth; what no rule opens stays shut.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final RequestMatcher API_WITH_TOKEN = request -> {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return request.getRequestURI().startsWith("/api/")
                && authorization != null
                && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    };

    /// Who brings neither token nor session to what anybody may read.
    static final RequestMatcher PASSER_BY = request -> request.getMethod().equals("GET")
            && request.getRequestURI().startsWith("/api/public/")
            && request.getHeader(HttpHeaders.AUTHORIZATION) == null
            && WebUtils.getCookie(request, SessionConfiguration.COOKIE) == null;

    /// Requests as a whole are measured; each filter by itself would cost more than the filters do.
    @Bean
    SecurityObservationSettings filtersUnobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /// Refuses the same characters in headers as without it, but reads those of plain text without a regular
    /// expression: that was a good part of what all filters take.
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderNames(SecurityConfiguration::isAllowed);
        firewall.setAllowedHeaderValues(value -> isAllowed(value.replace('\t', ' ')));
        firewall.setAllowedParameterNames(SecurityConfiguration::isAllowed);
        return firewall;
    }

    private static boolean isAllowed(String text) {
        return text.codePoints().noneMatch(letter -> Character.isISOControl(letter) || !Character.isDefined(letter));
    }

    /// Most requests are a stranger's searches: nothing is looked up that they cannot have, nothing is decided that is
    /// open to all, and nothing is wrapped that nobody changes later.
    @Bean
    @Order(1)
    SecurityFilterChain passersBy(SecurityAnswers answers) {
        return new DefaultSecurityFilterChain(
                PASSER_BY,
                new SecurityContextHolderFilter(new RequestAttributeSecurityContextRepository()),
                new DataHeadersFilter(),
                new UnreadableAddressFilter(answers));
    }

    @Bean
    @Order(2)
    SecurityFilterChain authorizationServer(HttpSecurity http, SecurityAnswers answers, SignInLimit limit) {
        var page = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        page.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .headers(SecurityHeaders::consent)
                .exceptionHandling(refusals -> refusals.defaultAuthenticationEntryPointFor(signInPage(), page)
                        .defaultAuthenticationEntryPointFor(answers, _ -> true))
                .addFilterBefore(new SessionLifetimeFilter(), SecurityContextHolderFilter.class)
                .addFilterAfter(new TokenRequestLimit(limit, answers), HeaderWriterFilter.class)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain programs(HttpSecurity http, SecurityAnswers answers, AccessTokenAccount accounts) {
        var challenge = new BearerTokenAuthenticationEntryPoint();
        AuthenticationEntryPoint refused = (request, response, refusal) -> {
            challenge.commence(request, response, refusal);
            answers.commence(request, response, refusal);
        };
        return http.securityMatcher(API_WITH_TOKEN)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(SecurityHeaders::pages)
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(refused)
                        .accessDeniedHandler(answers)
                        .jwt(token -> token.jwtAuthenticationConverter(accounts)))
                .authorizeHttpRequests(SecurityConfiguration::openToTokens)
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain browsers(
            HttpSecurity http,
            SecurityAnswers answers,
            CookieCsrfTokenRepository csrfCookie,
            ExternalSignIn externalSignIn,
            RestClientAuthorizationCodeTokenResponseClient identityTokens,
            OidcUserService identityClaims,
            MetricsReaders metricsReaders) {
        return http.authorizeHttpRequests(requests -> openToBrowsers(requests, metricsReaders))
                .csrf(csrf -> csrf.spa()
                        .csrfTokenRepository(csrfCookie)
                        .ignoringRequestMatchers("/api/webhooks/**", "/unsubscribe/*"))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders::pages)
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .oauth2Login(login -> login.loginPage("/sign-in")
                        .authorizedClientRepository(new ForgottenProviderTokens())
                        .authorizationEndpoint(there -> there.authorizationRequestResolver(externalSignIn))
                        .tokenEndpoint(token -> token.accessTokenResponseClient(identityTokens))
                        .userInfoEndpoint(person -> person.oidcUserService(identityClaims))
                        .successHandler(externalSignIn)
                        .failureHandler(externalSignIn)
                        .withObjectPostProcessor(failingTo(externalSignIn)))
                .addFilterBefore(new SessionLifetimeFilter(), SecurityContextHolderFilter.class)
                .addFilterBefore(new CrossSiteWriteFilter(answers), CsrfFilter.class)
                .addFilterBefore(new UnreadableAddressFilter(answers), CsrfFilter.class)
                .build();
    }

    private static void openToTokens(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(GET, "/api/public/**")
                .permitAll()
                .requestMatchers(GET, "/api/accounts/me")
                .authenticated();
        for (var rule : ApiScopes.RULES) {
            var path = rule.method() == null
                    ? requests.requestMatchers(rule.path())
                    : requests.requestMatchers(rule.method(), rule.path());
            path.hasAuthority("SCOPE_" + rule.scope());
        }
        requests.anyRequest().denyAll();
    }

    private static void openToBrowsers(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            MetricsReaders metricsReaders) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(GET, "/api/public/**", "/api/accounts/csrf", "/api/accounts/identity-providers")
                .permitAll()
                .requestMatchers(
                        POST,
                        "/api/public/project-views",
                        "/api/webhooks/**",
                        "/unsubscribe/*",
                        "/api/accounts",
                        "/api/accounts/sign-in",
                        "/api/accounts/sign-out",
                        "/api/accounts/email-confirmations",
                        "/api/accounts/password-resets")
                .permitAll()
                .requestMatchers(PUT, "/api/accounts/password-resets")
                .permitAll()
                .requestMatchers("/api/public/**")
                .denyAll()
                .requestMatchers("/api/finance/**", "/api/operator/**")
                .hasRole("OPERATOR")
                .requestMatchers("/api/**")
                .authenticated()
                .requestMatchers(GET, "/actuator/health/**")
                .permitAll()
                .requestMatchers(GET, "/actuator/prometheus")
                .access(metricsReaders)
                .requestMatchers("/actuator/**")
                .denyAll()
                .requestMatchers(GET, "/**")
                .permitAll()
                .requestMatchers(HEAD, "/**")
                .permitAll()
                .anyRequest()
                .denyAll();
    }

    private static AuthenticationEntryPoint signInPage() {
        return (request, response, _) -> {
            var wanted =
                    request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
            response.sendRedirect("/sign-in?returnTo=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
        };
    }

    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> failingTo(ExternalSignIn handler) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(handler);
                return filter;
            }
        };
    }
}
