package dev.foothold.shared;

import org.springframework.http.HttpStatus;

/// Something does not exist, or is not the asker's to see: both look the same from outside.
public class NotFound extends Problem {

    /// @param what the noun, such as `project`
    public NotFound(String what) {
        super(
                HttpStatus.NOT_FOUND,
                "not-found",
                "Not found",
                "There is no such " + what + ", or it is not yours to see.");
    }
}
