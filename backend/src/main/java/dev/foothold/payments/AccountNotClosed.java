package dev.foothold.payments;

import dev.foothold.shared.Conflict;

/// Only an account that is closed for good is replaced.
class AccountNotClosed extends Conflict {

    AccountNotClosed() {
        super(
                "account-not-closed",
                "There is no closed account",
                "A student makes another account only when the one they have at Stripe is closed. Until then they set"
                        + " up the first one on the page of their earnings.");
    }
}
