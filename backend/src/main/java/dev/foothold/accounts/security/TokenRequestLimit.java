package dev.foothold.accounts.security;

import dev.foothold.accounts.signin.SignInLimit;
import dev.foothold.shared.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Slows down whoever guesses client secrets, before they are hashed.
class TokenRequestLimit extends OncePerRequestFilter {

    private final SignInLimit limit;
    private final SecurityAnswers answers;

    TokenRequestLimit(SignInLimit limit, SecurityAnswers answers) {
        this.limit = limit;
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            limit.spend(request, response);
        } catch (Problem tooMany) {
            answers.answer(request, response, tooMany);
            return;
        }
        chain.doFilter(request, response);
    }
}
