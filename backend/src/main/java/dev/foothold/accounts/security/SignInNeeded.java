package dev.foothold.accounts.security;

import dev.foothold.shared.Problem;
import org.springframework.http.HttpStatus;

/// Nobody is signed in, or the access token does not hold.
class SignInNeeded extends Problem {

    SignInNeeded() {
        super(
                HttpStatus.UNAUTHORIZED,
                "sign-in-needed",
                "Please sign in",
                "This is for people who are signed in. Sign in at /sign-in, or send a valid access token.");
    }
}
