package dev.foothold.accounts.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers an address whose parameters cannot be read before any other filter stumbles over it.
class UnreadableAddressFilter extends OncePerRequestFilter {

    private final SecurityAnswers answers;

    UnreadableAddressFilter(SecurityAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isReadable(request)) {
            chain.doFilter(request, response);
        } else {
            answers.unreadable(request, response);
        }
    }

    // the parameters of a write may lie in its body, which is not for filters to read
    static boolean isReadable(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") || request.getQueryString() == null) {
            return true;
        }
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException unreadable) {
            return false;
        }
    }
}
