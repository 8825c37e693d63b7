package dev.foothold.search;

import dev.foothold.shared.ProblemAdvice;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Answers an address that leads nowhere: people get the front end, which says so and shows ways out; programs get
/// problem details.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class LostReader {

    private final PageShell shell;
    private final ProblemAdvice problems;

    LostReader(PageShell shell, ProblemAdvice problems) {
        this.shell = shell;
        this.problems = problems;
    }

    @ExceptionHandler(NoResourceFoundException.class)
    @Nullable
    ResponseEntity<Object> onWrongAddress(NoResourceFoundException lost, ServletWebRequest request) throws Exception {
        if (request.getRequest().getRequestURI().startsWith("/api/") || !readsPages(request)) {
            return problems.handleException(lost, request);
        }
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(shell.plain());
    }

    private static boolean readsPages(ServletWebRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }
}
