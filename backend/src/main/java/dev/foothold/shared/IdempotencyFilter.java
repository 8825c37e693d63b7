package dev.foothold.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.json.JsonMapper;

/// Makes a `POST` with an `Idempotency-Key` safe to repeat: the same key and body get the first answer again,
/// another body is refused (422), a repetition while the first still runs is told to wait (409).
/// It stands behind the security filters, so that a key belongs to the person who sent it.
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class IdempotencyFilter extends OncePerRequestFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;
    private static final int LARGEST_ANSWER = 60_000;

    private final IdempotentRequests requests;
    private final JsonMapper json;

    IdempotencyFilter(IdempotentRequests requests, JsonMapper json) {
        this.requests = requests;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return !request.getMethod().equals("POST")
                || request.getHeader(HEADER) == null
                || !request.getRequestURI().startsWith("/api/")
                || request.getUserPrincipal() == null
                || (type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader(HEADER);
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            refuse(response, HttpStatus.BAD_REQUEST, "An Idempotency-Key has 1 to " + LONGEST_KEY + " characters.");
            return;
        }
        var repeatable = new RepeatableRequest(request);
        var actor = request.getUserPrincipal().getName();
        switch (requests.begin(actor, key, request.getMethod() + " " + request.getRequestURI(), repeatable.body())) {
            case IdempotentRequests.First first -> run(first, repeatable, response, chain);
            case IdempotentRequests.Again again -> replay(again, response);
            case IdempotentRequests.OtherBody _ ->
                refuse(
                        response,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "This Idempotency-Key was used for another request. Take a new key.");
            case IdempotentRequests.StillRunning _ ->
                refuse(response, HttpStatus.CONFLICT, "The first request with this key still runs. Wait a moment.");
        }
    }

    private void run(
            IdempotentRequests.First first, RepeatableRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var recorded = new ContentCachingResponseWrapper(response);
        var kept = false;
        try {
            chain.doFilter(request, recorded);
            var answer = recorded.getContentAsByteArray();
            kept = HttpStatus.valueOf(recorded.getStatus()).is2xxSuccessful() && answer.length <= LARGEST_ANSWER;
            if (kept) {
                requests.finish(
                        first, recorded.getStatus(), recorded.getContentType(), recorded.getHeader("Location"), answer);
            }
        } finally {
            if (!kept) {
                requests.forget(first);
            }
            recorded.copyBodyToResponse();
        }
    }

    private static void replay(IdempotentRequests.Again again, HttpServletResponse response) throws IOException {
        response.setStatus(again.status());
        response.setHeader("Idempotent-Replayed", "true");
        if (again.contentType() != null) {
            response.setContentType(again.contentType());
        }
        if (again.location() != null) {
            response.setHeader("Location", again.location());
        }
        response.getOutputStream().write(again.body());
    }

    private void refuse(HttpServletResponse response, HttpStatus status, String sentence) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        var problem = ProblemAdvice.detail(status, "idempotency-key", "The request was not run", sentence, List.of());
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
