package dev.foothold.payments;

import dev.foothold.shared.Conflict;

/// A movement belongs to an operation of ours, which says itself what it was.
class MovementIsOurs extends Conflict {

    MovementIsOurs() {
        super(
                "movement-is-ours",
                "It belongs to an operation of ours",
                "It is booked by that operation once it is known what became of it. Look at the writes in doubt, and"
                        + " decide there what waits for a person.");
    }
}
