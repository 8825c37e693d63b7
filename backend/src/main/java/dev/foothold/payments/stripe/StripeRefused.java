package dev.foothold.payments.stripe;

import dev.foothold.shared.Problem;
import org.springframework.http.HttpStatus;

/// Stripe understood what we asked and said no: to ask again will not help, somebody must look. Nothing of ours moved.
public class StripeRefused extends Problem {

    /// @param code Stripe's word for it
    StripeRefused(String code) {
        super(
                HttpStatus.BAD_GATEWAY,
                "stripe-refused",
                "Our payment provider refused",
                "No money moved. Trying again will not help; please tell us what you wanted to do and this word: "
                        + code + ".");
    }

    /// @param code Stripe's word for it
    /// @param cause what Stripe said; stays inside
    StripeRefused(String code, Throwable cause) {
        this(code);
        initCause(cause);
    }
}
