package dev.foothold.accounts.security;

import dev.foothold.shared.Problem;
import org.springframework.http.HttpStatus;

/// The firewall lets no such address or header through.
class RequestMalformed extends Problem {

    RequestMalformed() {
        super(
                HttpStatus.BAD_REQUEST,
                "malformed-request",
                "This address cannot be read",
                "The address or a header of the request has characters that are not allowed. Check it and try again.");
    }
}
