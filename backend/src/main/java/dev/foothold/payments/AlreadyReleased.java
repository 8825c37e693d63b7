package dev.foothold.payments;

import dev.foothold.shared.Conflict;

/// The work was paid out already, to somebody else or with another amount.
class AlreadyReleased extends Conflict {

    AlreadyReleased() {
        super(
                "already-released",
                "This was paid out already",
                "The money for this work was released before, with another amount or to another person.");
    }
}
