package dev.foothold.accounts;

import dev.foothold.shared.Conflict;

/// The e-mail address belongs to an account already.
class EmailTaken extends Conflict {

    EmailTaken() {
        super(
                "email-taken",
                "This address has an account already",
                "Sign in with it, or ask for a new password if you do not remember yours.");
    }

    EmailTaken(Exception cause) {
        this();
        initCause(cause);
    }
}
