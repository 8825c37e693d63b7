package dev.foothold.payments;

import dev.foothold.shared.Conflict;

/// Nothing of a payment is free to go back.
class NothingToGiveBack extends Conflict {

    NothingToGiveBack() {
        super(
                "nothing-to-give-back",
                "Nothing of it is free",
                "All of it is released, on its way back already, or with the payer's bank. Pay that waits for the"
                        + " warning is sent when you clear it; pay that was sent can be taken back.");
    }
}
