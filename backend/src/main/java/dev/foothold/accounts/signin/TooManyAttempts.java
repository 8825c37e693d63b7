package dev.foothold.accounts.signin;

import dev.foothold.shared.Problem;
import org.springframework.http.HttpStatus;

/// Somebody tries too often; the answer's `Retry-After` tells when to come back.
class TooManyAttempts extends Problem {

    TooManyAttempts(long seconds) {
        super(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-attempts",
                "Too many attempts",
                "Please wait " + seconds + (seconds == 1 ? " second" : " seconds") + " and try again.");
    }
}
