package dev.foothold.payments;

import dev.foothold.shared.Conflict;

/// There is nothing to book of a movement of nothing.
class MovementMovesNothing extends Conflict {

    MovementMovesNothing() {
        super(
                "movement-moves-nothing",
                "It moved nothing",
                "Our balance is the same before and after this movement, so there is nothing to book.");
    }
}
