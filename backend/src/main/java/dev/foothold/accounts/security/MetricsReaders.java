package dev.foothold.accounts.security;

import jakarta.validation.constraints.Pattern;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.validation.annotation.Validated;

/// Says who reads the figures of the running process: the operator, and the monitoring that was given the token.
@Component
class MetricsReaders implements AuthorizationManager<RequestAuthorizationContext> {

    private final byte[] expected;

    MetricsReaders(MetricsSettings settings) {
        this.expected = settings.token.isEmpty() ? new byte[0] : bytes("Bearer " + settings.token);
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> person, RequestAuthorizationContext context) {
        var authorization = context.getRequest().getHeader(HttpHeaders.AUTHORIZATION);
        return new AuthorizationDecision(isMonitoring(authorization) || isOperator(person.get()));
    }

    private boolean isMonitoring(@Nullable String authorization) {
        return expected.length > 0 && authorization != null && MessageDigest.isEqual(bytes(authorization), expected);
    }

    private static boolean isOperator(@Nullable Authentication person) {
        return person != null
                && person.getAuthorities().stream().anyMatch(one -> "ROLE_OPERATOR".equals(one.getAuthority()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// How monitoring proves itself.
    ///
    /// @param token a secret of 20 characters or more, from the environment; without one only operators read
    @Validated
    @ConfigurationProperties("foothold.metrics")
    record MetricsSettings(
            @DefaultValue("") @Pattern(regexp = "|\\S{20,}") String token) {
        @Override
        public String toString() {
            return "MetricsSettings[]";
        }
    }
}
