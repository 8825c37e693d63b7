package dev.foothold.payments;

import dev.foothold.shared.Conflict;

/// A movement is booked already, and not as one that nobody could explain.
class MovementBooked extends Conflict {

    MovementBooked() {
        super(
                "movement-booked",
                "It is booked already",
                "The ledger says what this movement was: it explained itself meanwhile, or two operators have. If what"
                        + " is booked is wrong, resolve the difference with a note.");
    }
}
