package dev.foothold.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/// Answers every refusal as RFC 9457 problem details: a stable type, a sentence to act on, and the fields that are
/// wrong.
@RestControllerAdvice
public class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler(Problem.class)
    ResponseEntity<ProblemDetail> onProblem(Problem problem) {
        return answer(problem.status(), problem.type(), problem.title(), problem.detail(), problem.errors());
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    ResponseEntity<ProblemDetail> onStaleVersion(OptimisticLockingFailureException stale) {
        return onProblem(new StaleVersion());
    }

    @ExceptionHandler({PessimisticLockingFailureException.class, DataIntegrityViolationException.class})
    ResponseEntity<ProblemDetail> onCollision(Exception collision) {
        LOG.info("Two writes collided: {}", collision.getMessage());
        return onProblem(
                new Conflict(
                        "collision",
                        "Two changes met",
                        "Somebody changed the same thing at this moment. Nothing of yours was saved: load it again and retry."));
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<ProblemDetail> onMismatch(MethodArgumentTypeMismatchException mismatch) {
        return onProblem(new InvalidInput(mismatch.getName(), "This value cannot be read. Check its form."));
    }

    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException refusal) {
        throw refusal;
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> onSurprise(Exception surprise, HttpServletRequest request) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Reference {}: {} {} failed", reference, request.getMethod(), request.getRequestURI(), surprise);
        var problem = detail(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal",
                "Something went wrong on our side",
                "Please try again. If it stays, tell the operator the reference " + reference + ".",
                List.of());
        problem.setProperty("reference", reference);
        return ResponseEntity.internalServerError()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var errors = invalid.getBindingResult().getFieldErrors().stream()
                .map(error -> new FieldError(error.getField(), sentence(error.getDefaultMessage())))
                .toList();
        return plain(new InvalidInput(errors.isEmpty() ? List.of(new FieldError("body", "Check the input.")) : errors));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var errors = invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new FieldError(
                                String.valueOf(result.getMethodParameter().getParameterName()),
                                sentence(error.getDefaultMessage()))))
                .toList();
        return plain(
                new InvalidInput(errors.isEmpty() ? List.of(new FieldError("input", "Check the input.")) : errors));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var field = unreadable.getCause() instanceof JacksonException broken ? path(broken) : "body";
        return plain(new InvalidInput(field, "This value is missing, unknown or of the wrong kind. Check the input."));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var answer = super.handleExceptionInternal(exception, body, headers, status, request);
        if (answer != null && answer.getBody() instanceof ProblemDetail problem && problem.getType() == null) {
            problem.setType(type("http-" + status.value()));
        }
        return answer;
    }

    private ResponseEntity<Object> plain(Problem problem) {
        var answer = onProblem(problem);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .body(answer.getBody());
    }

    private static String path(JacksonException broken) {
        var path = broken.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
        return path.isEmpty() ? "body" : path;
    }

    private static String sentence(@Nullable String message) {
        return message == null ? "Check this value." : message;
    }

    private static ResponseEntity<ProblemDetail> answer(
            HttpStatus status, String type, String title, String sentence, List<FieldError> errors) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail(status, type, title, sentence, errors));
    }

    /// The body of a problem answer, for filters that stand before the controllers too.
    public static ProblemDetail detail(
            HttpStatus status, String type, String title, String sentence, List<FieldError> errors) {
        var problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setType(type(type));
        problem.setTitle(title);
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        return problem;
    }

    private static URI type(String type) {
        return URI.create("urn:foothold:problem:" + type);
    }
}
