package dev.foothold.accounts.signin;

import dev.foothold.shared.Problem;
import org.springframework.http.HttpStatus;

/// What an identity provider says does not suffice to let somebody in.
class IdentityNotTrusted extends Problem {

    IdentityNotTrusted(String type, String detail) {
        super(HttpStatus.FORBIDDEN, type, "Not signed in", detail);
    }

    static IdentityNotTrusted unverifiedAddress() {
        return new IdentityNotTrusted(
                "address-not-verified",
                "Your provider has not verified your e-mail address. Verify it there, or sign up with a password.");
    }

    static IdentityNotTrusted foreignAddress() {
        return new IdentityNotTrusted(
                "address-not-of-provider", "This provider cannot vouch for your e-mail address. Use another way in.");
    }

    static IdentityNotTrusted unconfirmedAccount() {
        return new IdentityNotTrusted(
                "account-not-confirmed",
                "There is an account with your address that was never confirmed. Ask for a new password first.");
    }

    static IdentityNotTrusted closedAccount() {
        return new IdentityNotTrusted("account-closed", "This account cannot be used. Ask the operator for help.");
    }
}
