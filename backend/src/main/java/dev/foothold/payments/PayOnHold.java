package dev.foothold.payments;

import dev.foothold.shared.Conflict;

/// A student's pay is put on hold once, with one reason.
class PayOnHold extends Conflict {

    PayOnHold() {
        super(
                "pay-on-hold",
                "This student's pay is on hold already",
                "Another hold changes nothing. Read why it was placed, and lift it when the question is settled.");
    }
}
