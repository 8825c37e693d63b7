package dev.foothold.shared;

import org.springframework.http.HttpStatus;

/// The person is known and the thing is theirs to see, but their role does not allow the act.
public class NotPermitted extends Problem {

    /// @param detail which role is needed and who can grant it
    public NotPermitted(String detail) {
        super(HttpStatus.FORBIDDEN, "not-permitted", "Not permitted", detail);
    }
}
