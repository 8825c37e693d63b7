package dev.foothold.shared;

import java.util.List;
import org.springframework.http.HttpStatus;

/// One or more fields of the input break a rule.
public class InvalidInput extends Problem {

    /// @param errors the fields and what is wrong with each; at least one
    public InvalidInput(List<FieldError> errors) {
        super(
                HttpStatus.BAD_REQUEST,
                "invalid-input",
                "Please correct the marked fields",
                errors.size() == 1
                        ? errors.getFirst().message()
                        : errors.size() + " fields need your attention. Nothing was saved.",
                errors);
    }

    /// One wrong field.
    public InvalidInput(String field, String message) {
        this(List.of(new FieldError(field, message)));
    }
}
