package dev.foothold.accounts.security;

import dev.foothold.accounts.PublicAnswer;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ServerHttpObservationFilter;

/// Gives the [PublicAnswer]s. Most requests are a stranger's searches, and to find out who asks, what they may
/// and which method answers takes as long as the answer does.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class PublicAnswersFilter implements Filter {

    private final Map<String, PublicAnswer> answers;
    private final SecurityAnswers refusals;

    PublicAnswersFilter(List<PublicAnswer> answers, SecurityAnswers refusals) {
        this.refusals = refusals;
        this.answers = answers.stream().collect(Collectors.toUnmodifiableMap(PublicAnswer::path, Function.identity()));
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var given = (HttpServletResponse) response;
        var answer = answers.get(asked.getRequestURI());
        if (answer == null || !SecurityConfiguration.PASSER_BY.matches(asked)) {
            chain.doFilter(request, response);
        } else if (!UnreadableAddressFilter.isReadable(asked)) {
            DataHeadersFilter.write(asked, given);
            refusals.unreadable(asked, given);
        } else {
            answer(answer, asked, given, chain);
        }
    }

    private static void answer(
            PublicAnswer answer, HttpServletRequest asked, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var json = json(answer, asked);
        if (json == null) {
            chain.doFilter(asked, response);
            return;
        }
        ServerHttpObservationFilter.findObservationContext(asked)
                .ifPresent(observed -> observed.setPathPattern(answer.path()));
        DataHeadersFilter.write(asked, response);
        PublicAnswer.write(json, response);
    }

    // what goes wrong goes wrong again further on, where it is told as all else is
    private static byte @Nullable [] json(PublicAnswer answer, HttpServletRequest asked) {
        try {
            return answer.json().apply(asked.getParameterMap());
        } catch (RuntimeException unusual) {
            return null;
        }
    }
}
