package dev.foothold.accounts.signin;

import dev.foothold.shared.Problem;
import org.springframework.http.HttpStatus;

/// The address is unknown or the password is not its: from outside both look the same.
class WrongCredentials extends Problem {

    WrongCredentials() {
        super(
                HttpStatus.UNAUTHORIZED,
                "wrong-credentials",
                "Not signed in",
                "The e-mail address or the password is wrong. Try again, or ask for a new password.");
    }
}
