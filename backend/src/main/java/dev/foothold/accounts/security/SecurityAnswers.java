package dev.foothold.accounts.security;

import dev.foothold.shared.NotPermitted;
import dev.foothold.shared.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Lets refusals of the security filters sound like all others.
@Component
class SecurityAnswers implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    private final HandlerExceptionResolver advice;
    private final int mostParameters;

    SecurityAnswers(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver advice,
            @Value("${server.tomcat.max-parameter-count}") int mostParameters) {
        this.advice = advice;
        this.mostParameters = mostParameters;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal) {
        answer(request, response, new SignInNeeded());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal) {
        answer(
                request,
                response,
                refusal instanceof CsrfException
                        ? new RequestNotTrusted()
                        : new NotPermitted("Your sign-in or access token does not reach this far."));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException refusal) {
        answer(request, response, new RequestMalformed());
    }

    /// Tells why the parameters of an address could not be read.
    void unreadable(HttpServletRequest request, HttpServletResponse response) {
        var query = request.getQueryString();
        answer(request, response, new UnreadableQuery(query == null ? "" : query).problem(mostParameters));
    }

    void answer(HttpServletRequest request, HttpServletResponse response, Problem problem) {
        advice.resolveException(request, response, null, problem);
    }
}
