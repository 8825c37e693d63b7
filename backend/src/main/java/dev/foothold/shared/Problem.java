package dev.foothold.shared;

import java.util.List;
import org.springframework.http.HttpStatus;

/// A refusal that a person can act on; every refused rule is a class of its own. Answered as RFC 9457 problem details.
public abstract class Problem extends RuntimeException {

    private final HttpStatus status;
    private final String type;
    private final String title;
    private final String detail;
    private final transient List<FieldError> errors;

    /// @param status the HTTP status of the answer
    /// @param type a stable, kebab-case word for programs
    /// @param title what happened, in a few words
    /// @param detail a sentence that tells the way out
    protected Problem(HttpStatus status, String type, String title, String detail) {
        this(status, type, title, detail, List.of());
    }

    /// As above, with the fields that are wrong.
    protected Problem(HttpStatus status, String type, String title, String detail, List<FieldError> errors) {
        super(detail);
        this.status = status;
        this.type = type;
        this.title = title;
        this.detail = detail;
        this.errors = List.copyOf(errors);
    }

    /// The HTTP status of the answer.
    public HttpStatus status() {
        return status;
    }

    /// The stable word for programs.
    public String type() {
        return type;
    }

    /// What happened, in a few words.
    public String title() {
        return title;
    }

    /// The sentence that tells the way out.
    public String detail() {
        return detail;
    }

    /// The fields that are wrong; empty when the refusal is about the whole.
    public List<FieldError> errors() {
        return errors;
    }
}
