package dev.foothold.payments.stripe;

import dev.foothold.shared.Problem;
import org.springframework.http.HttpStatus;

/// A message that Stripe did not sign with our secret, or not just now; nothing of it is kept.
class ForgedMessage extends Problem {

    ForgedMessage(String detail) {
        super(HttpStatus.BAD_REQUEST, "forged-message", "Not a message of our payment provider", detail);
    }
}
