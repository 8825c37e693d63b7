package dev.foothold.accounts.security;

import dev.foothold.shared.Problem;
import org.springframework.http.HttpStatus;

/// A write that did not come from our own pages, as far as can be told.
class RequestNotTrusted extends Problem {

    RequestNotTrusted() {
        super(
                HttpStatus.FORBIDDEN,
                "csrf",
                "This request could not be checked",
                "Load the page again and repeat it. Send the cookie XSRF-TOKEN back in the header X-XSRF-TOKEN.");
    }
}
