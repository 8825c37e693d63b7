package dev.foothold.payments;

import dev.foothold.shared.Conflict;

/// Only pay that Stripe refused is asked for once more by hand.
class PayoutNotRefused extends Conflict {

    PayoutNotRefused(PayoutStatus status) {
        super(
                "payout-not-refused",
                "This pay is not refused",
                switch (status) {
                    case OWED, TRANSFER_REQUESTED -> "It is on its way already. Load the page anew to see how it ends.";
                    case UNKNOWN ->
                        "Nobody knows yet whether Stripe made the transfer. Decide it under In doubt; nothing is"
                                + " sent twice.";
                    case BLOCKED -> "It waits for the student, a bank or one of us, and goes on by itself then.";
                    case TRANSFERRED, BANK_PENDING, PAID, BANK_FAILED, REVERSED ->
                        "The student's Stripe account has got it. Nothing is left to send.";
                    case REFUSED -> throw new IllegalArgumentException("It is refused");
                });
    }
}
